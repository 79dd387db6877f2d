import type { ConversationRecord, ConversationStore } from '../conversation/conversation.store';
import type { ExcerptStore } from '../excerpt/excerpt.store';
import type { MessageStore } from '../message/message.store';
import type { NotificationStore } from '../notification/notification.store';

export interface EndedWordsParts {
  conversations: ConversationStore;
  messages: MessageStore;
  excerpts: ExcerptStore;
  notifications: NotificationStore;
}

/** What is read where a former member's own words were. */
const endedText = 'This message is kept no longer.';
const workTitle = 'Work for a former member';

/** What a former member called things, and what these are called from now on. */
type Renamed = readonly (readonly [before: string, after: string])[];

const titlesOf = ({ subject, milestones }: ConversationRecord): Renamed => [
  [subject, workTitle] as const,
  ...milestones.map(({ title }, index) => [title, `Part ${index + 1}`] as const),
];

/** A line of the house without what a hirer had written: titles stand in quotation marks, a note at its end. */
function lineWithout(text: string, systemKind: string | null, renamed: Renamed): string {
  const line = renamed.reduce((rest, [before, after]) => rest.replaceAll(`“${before}”`, `“${after}”`), text);
  return systemKind === 'CHANGES_REQUESTED' ? line.replace(/, please: .*$/s, ', please.') : line;
}

/**
 * Takes out what somebody who is gone had written to others: their messages, and, of jobs of theirs, what they called
 * them. Places, times and who wrote stay, and so does all that the others wrote. Done again it changes nothing.
 */
export async function endWords(parts: EndedWordsParts, userId: string): Promise<void> {
  const { conversations, messages, excerpts, notifications } = parts;
  for (const conversation of await conversations.ofMember(userId)) {
    const { _id, hirerId, memberIds } = conversation;
    await messages.endTexts(_id, userId, endedText);
    await excerpts.endTexts(memberIds, userId, endedText);
    if (hirerId !== userId) continue;
    const renamed = titlesOf(conversation);
    for (const { _id: id, text, systemKind } of await messages.lines(_id)) {
      const line = lineWithout(text, systemKind, renamed);
      if (line !== text) await messages.setLine(id, line);
    }
    const others = memberIds.filter((other) => other !== userId);
    for (const other of others) await notifications.endWords(other, placesOf(conversation), renamed);
    // Last, since the titles that are looked for are known from here alone.
    await conversations.rename(conversation, workTitle);
  }
}

/** Ids by which a notice's path names a conversation, its job or what became of it. */
const placesOf = ({ _id, applicationId, jobId, contractId }: ConversationRecord): string[] =>
  [_id, applicationId, jobId, contractId].filter((id) => id !== null);
