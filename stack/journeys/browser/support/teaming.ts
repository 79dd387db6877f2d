import { messagesTo } from '../../support/person';
import { eventually } from '@kelmah/kit/testing/eventually';
import type { Visitor } from './visitor';

/** Invites an address to the team, as staff on the page of the team. */
export async function invitesToTeam(boss: Visitor, email: string): Promise<void> {
  await boss.page.goto('/staff/team');
  await boss.sees('heading', 'Team');
  await boss.writes('Their e-mail address', email);
  await boss.page.getByRole('checkbox', { name: /^Support/ }).check();
  await boss.press('Send the invitation');
  await boss.sees('heading', 'Invited');
}

/** Where the letter of an invitation leads. */
export async function invitationTo(inbox: string, email: string): Promise<string> {
  return eventually(async () => {
    const texts = (await messagesTo(inbox, email)).map(({ text }) => text);
    const link = texts.map((text) => /\/join-staff\?token=\S+/.exec(text)?.[0]).find(Boolean);
    if (!link) throw new Error('No invitation has come yet');
    return link;
  });
}

/** Somebody with an app of their own takes the invitation that this browser keeps. */
export async function joinsTeam(member: Visitor): Promise<void> {
  await member.page.goto('/join-staff');
  await member.press('Join the team');
  await member.reads('Welcome to the team.');
  await member.follow('Go to the staff pages');
  await member.sees('heading', 'What waits for staff');
  await member.looks('joined-team');
}

/** Staff who look after the team remove somebody from it. */
export async function removesFromTeam(boss: Visitor, member: Visitor): Promise<void> {
  await boss.press(`Remove ${member.name}`);
  await boss.looks('team-removes');
  await boss.press('Remove');
  await boss.reads(`${member.name} is no longer of the team.`);
}

/** Whoever was removed is signed out, and is an ordinary member once they sign in again. */
export async function isNoMoreOfTeam(member: Visitor): Promise<void> {
  await member.page.goto('/staff');
  await member.sees('heading', 'Sign in');
  await member.looks('removed-from-team');
}

/** Support asks somebody whether it may look at their account. */
export async function asksToLook(helper: Visitor, person: Visitor, reason: string): Promise<void> {
  await helper.page.goto('/staff/support');
  await helper.sees('heading', 'Who needs help?');
  await helper.writes('Their e-mail address, or the id in the address of their profile', person.email);
  await helper.press('Find');
  await helper.page.getByLabel(/^Why do you want to look/).fill(reason);
  await helper.looks('support-asks');
  await helper.press(`Ask ${person.name}`);
  await helper.reads('Waits for an answer');
}

/** Somebody reads who asks and why, and says yes. */
export async function allowsLook(person: Visitor, reason: string): Promise<void> {
  await person.page.goto('/security');
  await person.sees('heading', 'Kelmah support');
  await person.reads(reason);
  await person.looks('support-asked');
  await person.press('Yes, let them look');
  await person.reads('Kelmah support is looking at your account.');
  await person.looks('support-allowed');
}

/** Support looks as the person, and stands where they stand. */
export async function looksAtAccount(helper: Visitor, person: Visitor): Promise<void> {
  await helper.page.goto('/staff/support');
  await helper.press('Look at the account');
  await helper.reads('Nothing can be changed.');
  await helper.sees('heading', new RegExp(`^Good .*${person.name.split(' ')[0] ?? ''}`));
  await helper.looks('support-looks');
  await helper.follow('Contracts');
  await helper.reads('You see Kelmah as');
}
