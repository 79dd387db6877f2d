import { manualClock, type ManualClock } from '@kelmah/kit/clock/clock';
import type { Viewer } from '@kelmah/kit/context/viewer';
import type { Letter } from '@kelmah/kit/mail/mail';
import { connectRedis, type Redis } from '@kelmah/kit/redis/redis';
import { aBucket, type Bucket } from '@kelmah/kit/testing/bucket';
import { startEventProbe, type EventProbe } from '@kelmah/kit/testing/event-probe';
import { eventually } from '@kelmah/kit/testing/eventually';
import { answerOf } from '@kelmah/kit/testing/graph';
import { testLogger, testVariables } from '@kelmah/kit/testing/service';
import { decodeJwt, type JWTPayload } from 'jose';
import { configure, type AuthConfig } from '../src/config';
import { migrateAuth } from '../src/migrate';
import { createPasswords, leastCost } from '../src/password/password.service';
import { buildAuthService, type AuthService } from '../src/service';

export interface Text {
  to: string;
  text: string;
}

/** What a mutation answered: its type's name with whatever was asked for. */
export interface Answer {
  __typename: string;
  [field: string]: unknown;
}

export interface Tokens {
  accessToken: string;
  accessTokenExpiresAt: string;
  refreshToken: string;
  deviceToken: string;
}

export interface Stage {
  auth: AuthService;
  config: AuthConfig;
  clock: ManualClock;
  probe: EventProbe;
  /** The Redis of the stage's namespace. */
  redis: Redis;
  /** What lies in the object store. */
  bucket: Bucket;
  letters: Letter[];
  texts: Text[];
  /** Makes the mail server refuse letters, or take them again. */
  mailIsDown(isDown: boolean): void;
  /** How many letters it refused. */
  refusedLetters(): number;
  stop(): Promise<void>;
}

export const goodPassword = 'plantain under three stars';

/**
 * A running auth service on real engines, with a mail server and a phone network that the test can read. Where the test
 * is not about passwords they cost next to nothing.
 */
export async function setTheStage(
  more: Record<string, string> = {},
  passwords = createPasswords({ cost: leastCost }),
): Promise<Stage> {
  const config = configure({
    ...testVariables(),
    SMTP_URL: 'smtp://127.0.0.1:1',
    TWILIO_ACCOUNT_SID: 'AC-test',
    TWILIO_AUTH_TOKEN: 'test',
    TWILIO_FROM: '+15005550006',
    AUTH_KEY_SECRET: 'a secret that only tests seal their keys with',
    ...more,
  });
  await migrateAuth(config, testLogger('auth'));
  const probe = await startEventProbe(config);
  const clock = manualClock();
  const { REDIS_URL: url, KELMAH_NAMESPACE: namespace } = config;
  const redis = connectRedis({ url, namespace, logger: testLogger('auth') });
  const letters: Letter[] = [];
  const texts: Text[] = [];
  const bucket = aBucket();
  let isDown = false;
  let refused = 0;
  const auth = await buildAuthService(config, testLogger('auth'), clock, {
    mail: {
      send: async (letter) => {
        if (isDown) {
          refused += 1;
          throw Object.assign(new Error('Connection refused'), { code: 'ECONNECTION' });
        }
        letters.push(letter);
      },
      check: async () => undefined,
      stop: () => undefined,
    },
    sms: { send: async (to, text) => void texts.push({ to, text }) },
    objects: bucket,
    passwords,
  });
  await auth.start();
  return {
    auth,
    config,
    clock,
    probe,
    redis,
    bucket,
    letters,
    texts,
    mailIsDown: (down) => {
      isDown = down;
    },
    refusedLetters: () => refused,
    stop: async () => {
      await auth.stop();
      await probe.stop();
      await redis.stop();
    },
  };
}

const refusal = '... on Refusal { code message field } ... on TooMany { retryAfterSeconds }';
const signedIn =
  'tokens { accessToken accessTokenExpiresAt refreshToken deviceToken } account { id email emailVerified roles locale }';
const factorFields = 'hasPassword factors { totpSince recoveryCodesLeft required }';
const needed = '... on SecondFactorNeeded { challenge factors expiresAt }';
const keyFields = 'id label hint scopes status createdAt endsAt lastUsedAt';
const passkeyFields = 'id name createdAt lastUsedAt backedUp';
const appFields = 'id name description website status dailyCostQuota createdAt keys { id }';
const identities = 'identities { id provider email linkedAt lastUsedAt }';
const supportRequest = 'request { id status reason until looks { operation } }';
const selections: Record<string, string> = {
  signUp: '... on SignUpSuccess { email codeExpiresAt }',
  resendEmailCode: '... on ResendEmailCodeSuccess { email codeExpiresAt }',
  verifyEmail: `... on VerifyEmailSuccess { ${signedIn} } ${needed}`,
  signIn: `... on SignInSuccess { ${signedIn} } ${needed}`,
  completeSignIn: `... on CompleteSignInSuccess { ${signedIn} recoveryCodesLeft }`,
  startTotp: '... on StartTotpSuccess { secret uri }',
  confirmTotp: `... on ConfirmTotpSuccess { recoveryCodes account { ${factorFields} } }`,
  removeTotp: `... on RemoveTotpSuccess { account { ${factorFields} } }`,
  makeRecoveryCodes: `... on MakeRecoveryCodesSuccess { recoveryCodes account { ${factorFields} } }`,
  requestConfirmationCode: '... on RequestConfirmationCodeSuccess { email codeExpiresAt }',
  confirmItIsMe: '... on ConfirmItIsMeSuccess { accessToken accessTokenExpiresAt }',
  refreshSession:
    '... on RefreshSessionSuccess { tokens { accessToken accessTokenExpiresAt refreshToken deviceToken } }',
  signOut: '... on SignOutSuccess { ended }',
  endOtherSessions: '... on EndOtherSessionsSuccess { ended account { sessions { id current } } }',
  endSession: '... on EndSessionSuccess { session { id device current } }',
  startProviderSignIn: '... on StartProviderSignInSuccess { url flow }',
  finishProviderSignIn: `... on FinishProviderSignInSuccess { returnPath ${signedIn} } ... on SecondFactorNeeded { challenge factors } ... on ProviderSignUpNeeded { flow name email expiresAt returnPath }`,
  finishProviderSignUp: `... on FinishProviderSignUpSuccess { returnPath ${signedIn} }`,
  startProviderLink: '... on StartProviderLinkSuccess { url flow }',
  finishProviderLink: `... on FinishProviderLinkSuccess { returnPath account { ${identities} } }`,
  unlinkProvider: `... on UnlinkProviderSuccess { account { ${identities} } }`,
  requestPhoneCode: '... on RequestPhoneCodeSuccess { phone codeExpiresAt }',
  changePassword: '... on ChangePasswordSuccess { account { id } }',
  requestEmailChange: '... on RequestEmailChangeSuccess { newEmail codeExpiresAt }',
  confirmEmailChange: '... on ConfirmEmailChangeSuccess { account { email emailVerified } }',
  revertEmailChange: '... on RevertEmailChangeSuccess { email }',
  removePhone: '... on RemovePhoneSuccess { account { phone phoneVerified } }',
  requestExport: '... on RequestExportSuccess { export { id status url } account { exports { id } } }',
  deactivateAccount: '... on DeactivateAccountSuccess { deactivatedAt }',
  eraseAccount: '... on EraseAccountSuccess { erasureAt }',
  cancelErasure: '... on CancelErasureSuccess { cancelled }',
  verifyPhone: '... on VerifyPhoneSuccess { account { phone phoneVerified } }',
  requestPhoneSignInCode: '... on RequestPhoneSignInCodeSuccess { phone codeExpiresAt }',
  finishPhoneSignIn: `... on FinishPhoneSignInSuccess { ${signedIn} } ${needed}`,
  requestPasswordReset: '... on RequestPasswordResetSuccess { email }',
  resetPassword: `... on ResetPasswordSuccess { ${signedIn} } ${needed}`,
  startPasskeySignIn: '... on StartPasskeySignInSuccess { options }',
  finishPasskeySignIn: `... on FinishPasskeySignInSuccess { ${signedIn} } ${needed}`,
  startPasskey: '... on StartPasskeySuccess { options }',
  finishPasskey: `... on FinishPasskeySuccess { passkey { ${passkeyFields} } account { passkeys { id } } }`,
  renamePasskey: `... on RenamePasskeySuccess { passkey { ${passkeyFields} } }`,
  removePasskey: '... on RemovePasskeySuccess { account { passkeys { id } } }',
  startPasskeyProof: '... on StartPasskeyProofSuccess { options }',
  registerPartnerApp: `... on RegisterPartnerAppSuccess { app { ${appFields} } }`,
  updatePartnerApp: `... on UpdatePartnerAppSuccess { app { ${appFields} } }`,
  suspendPartnerApp: `... on SuspendPartnerAppSuccess { app { ${appFields} } }`,
  resumePartnerApp: `... on ResumePartnerAppSuccess { app { ${appFields} } }`,
  createApiKey: `... on CreateApiKeySuccess { secret key { ${keyFields} } }`,
  rotateApiKey: `... on RotateApiKeySuccess { secret key { ${keyFields} } previous { ${keyFields} } }`,
  inviteStaff: '... on InviteStaffSuccess { invitation { id email permissions expiresAt } }',
  acceptStaffInvitation: '... on AcceptStaffInvitationSuccess { permissions account { id roles } }',
  revokeStaffInvitation: '... on RevokeStaffInvitationSuccess { invitationId }',
  changeStaff: '... on ChangeStaffSuccess { member { userId permissions } }',
  removeStaff: '... on RemoveStaffSuccess { userId }',
  requestSupportAccess: `... on RequestSupportAccessSuccess { ${supportRequest} }`,
  answerSupportRequest: `... on AnswerSupportRequestSuccess { ${supportRequest} }`,
  endSupportAccess: `... on EndSupportAccessSuccess { ${supportRequest} }`,
  startSupportSession: `... on StartSupportSessionSuccess { accessToken accessTokenExpiresAt ${supportRequest} }`,
  noteSupportLook: '... on NoteSupportLookSuccess { noted }',
  revokeApiKey: `... on RevokeApiKeySuccess { key { ${keyFields} } }`,
};

/** Runs a mutation, as from a client at this address, and answers with its result, refusals included. */
export async function does(
  stage: Stage,
  viewer: Viewer | undefined,
  mutation: string,
  input: Record<string, unknown>,
  address?: string,
): Promise<Answer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const source = `mutation Do($input: ${type}!) { done: ${mutation}(input: $input) { __typename ${selections[mutation]} ${refusal} } }`;
  const data = await answerOf(stage.auth.schema, viewer, source, { input }, address);
  // As it travels: dates as texts.
  return (JSON.parse(JSON.stringify(data)) as { done: Answer }).done;
}

/** The viewer that a router makes of an access token. */
export function viewerOf(accessToken: string): Viewer & { userId: string; sessionId: string } {
  const claims = decodeJwt<JWTPayload & { sid: string; name: string; roles: never[]; permissions: never[] }>(
    accessToken,
  );
  const act = claims['act'] as { sub: string; sid: string } | undefined;
  return {
    kind: 'person',
    userId: String(claims.sub),
    name: claims.name,
    sessionId: claims.sid,
    roles: claims.roles,
    permissions: claims.permissions,
    scopes: [],
    authenticatedAtSeconds: Number(claims['auth_time']),
    factors: claims['factors'] === 2 ? 2 : 1,
    ...(act && { actor: { userId: act.sub, sessionId: act.sid } }),
  };
}

const codeIn = (text: string) => /\b(\d{6})\b/.exec(text)?.[1] ?? '';

export interface Person {
  email: string;
  tokens: Tokens;
  viewer: Viewer & { userId: string; sessionId: string };
  /** The code in the latest letter about this, once it is there. */
  codeFrom(subject: RegExp): Promise<string>;
}

let people = 0;

/** An address that no other test uses. */
export const anAddress = (): string => `ama.${(people += 1)}@example.com`;

/** Every letter that has reached an address. */
export const lettersTo = (stage: Stage, email: string): Letter[] => stage.letters.filter(({ to }) => to === email);

/** Six digits that are not this code. */
export const wrongCodeFor = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

/** The latest letter to an address whose subject reads like this. */
export function letterTo(stage: Stage, email: string, subject: RegExp): Promise<Letter> {
  return eventually(() => {
    const found = stage.letters.filter((letter) => letter.to === email && subject.test(letter.subject)).at(-1);
    if (!found) throw new Error(`No such letter; there are: ${stage.letters.map((one) => one.subject).join(' | ')}`);
    return found;
  });
}

export const codeTo = async (stage: Stage, email: string, subject: RegExp): Promise<string> =>
  codeIn((await letterTo(stage, email, subject)).text);

export const textTo = (stage: Stage, phone: string): Promise<string> =>
  eventually(() => {
    const found = stage.texts.filter(({ to }) => to === phone).at(-1);
    if (!found) throw new Error(`No text message to ${phone} yet`);
    return codeIn(found.text);
  });

export const signUpForm = (email: string, more: Record<string, unknown> = {}) => ({
  name: 'Ama Mensah',
  email,
  password: goodPassword,
  roles: ['HIRER'],
  ...more,
});

/** Somebody who has signed up and not yet proved the address. */
export async function aNewcomer(stage: Stage, more: Record<string, unknown> = {}): Promise<string> {
  const email = anAddress();
  await does(stage, undefined, 'signUp', signUpForm(email, more));
  return email;
}

/** Somebody with an account, signed in. */
export async function aMember(stage: Stage, more: Record<string, unknown> = {}): Promise<Person> {
  const email = await aNewcomer(stage, more);
  const code = await codeTo(stage, email, /is your Kelmah code|ne wo Kelmah kood/);
  const { tokens } = (await does(stage, undefined, 'verifyEmail', { email, code })) as unknown as { tokens: Tokens };
  return {
    email,
    tokens,
    viewer: viewerOf(tokens.accessToken),
    codeFrom: (subject) => codeTo(stage, email, subject),
  };
}

/** Signs a member in again, as on another device. */
export async function signsIn(stage: Stage, person: { email: string }, device?: string): Promise<Tokens> {
  const done = await does(stage, undefined, 'signIn', { email: person.email, password: goodPassword, device });
  return done['tokens'] as Tokens;
}
