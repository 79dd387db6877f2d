import type { RequestContext } from '@kelmah/kit/context/context';
import { isId } from '@kelmah/kit/ids/ids';
import { buildSubgraph, type Reference, type Subgraph } from '@kelmah/kit/subgraph/subgraph';
import type { ConversationLoaders } from './conversation/conversation.loader';
import {
  ApplicationResolver,
  ContractResolver,
  ConversationResolver,
  MemberResolver,
} from './conversation/conversation.resolver';
import type { ConversationService } from './conversation/conversation.service';
import type { ExcerptLoader } from './excerpt/excerpt.loader';
import { DisputeExcerptResolver, DisputeExcerptsResolver } from './excerpt/excerpt.resolver';
import { Dispute } from './excerpt/excerpt.type';
import { MessageResolver } from './message/message.resolver';
import type { MessageService } from './message/message.service';
import type { NotificationLoaders } from './notification/notification.loader';
import { NotificationResolver } from './notification/notification.resolver';
import type { NotificationService } from './notification/notification.service';
import { PresenceResolver } from './presence/presence.resolver';
import type { PresenceService } from './presence/presence.service';
import { SettingsResolver } from './settings/settings.resolver';
import type { SettingsService } from './settings/settings.service';
import { TypingResolver } from './typing/typing.resolver';
import type { TypingService } from './typing/typing.service';

export interface GraphParts {
  conversations: ConversationService;
  messages: MessageService;
  conversationLoaders: ConversationLoaders;
  typing: TypingService;
  presence: PresenceService;
  notifications: NotificationService;
  notificationLoaders: NotificationLoaders;
  settings: SettingsService;
  excerptLoader: ExcerptLoader;
}

export function messagingGraph(parts: GraphParts): Subgraph {
  const { conversationLoaders, notificationLoaders, presence } = parts;
  return buildSubgraph({
    resolvers: [
      new ConversationResolver(parts.conversations, parts.messages, conversationLoaders, presence),
      new MemberResolver(),
      new ApplicationResolver(conversationLoaders),
      new ContractResolver(conversationLoaders),
      new MessageResolver(parts.messages, conversationLoaders, presence),
      new TypingResolver(parts.typing, presence),
      new PresenceResolver(presence),
      new NotificationResolver(parts.notifications, notificationLoaders, presence),
      new SettingsResolver(parts.settings),
      new DisputeExcerptsResolver(parts.excerptLoader),
      new DisputeExcerptResolver(),
    ],
    orphanedTypes: [Dispute],
    references: {
      Conversation: ({ id }: Reference, context: RequestContext) => conversationLoaders.byId(context).load(id),
      Message: ({ id }: Reference, context: RequestContext) => conversationLoaders.message(context).load(id),
      Notification: ({ id }: Reference, context: RequestContext) => notificationLoaders.byId(context).load(id),
      User: (reference: Reference) => (isId('user', reference.id) ? reference : null),
      Application: (reference: Reference) => (isId('application', reference.id) ? reference : null),
      Dispute: (reference: Reference) => (isId('dispute', reference.id) ? reference : null),
      Contract: (reference: Reference) => (isId('contract', reference.id) ? reference : null),
    },
  });
}

/** The subgraph's schema without any connection: nothing is asked of services while it is printed. */
export function describeSubgraph(): Subgraph {
  return messagingGraph({} as GraphParts);
}
