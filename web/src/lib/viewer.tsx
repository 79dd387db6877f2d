import { useQuery } from '@apollo/client/react';
import { createContext, use, useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { graphql } from '../gql/gql';
import type { MeQuery } from '../gql/graphql';
import { client } from './apollo/client';
import { look } from './look';
import { session, type Tokens } from './session';

const Me = graphql(`
  query Me {
    me {
      id
      email
      emailVerified
      phone
      phoneVerified
      roles
      locale
      user {
        ...Person
        isWorker
        isHirer
        town
        region
      }
    }
  }
`);

export type Account = NonNullable<MeQuery['me']>;

/** Those of staff's permissions that this client has pages for. */
export type Permission = 'disputes' | 'finance' | 'moderation' | 'support' | 'ops';
const noPermissions: readonly Permission[] = [];
const permissionsKnown: readonly Permission[] = ['disputes', 'finance', 'moderation', 'support', 'ops'];

export interface Viewer {
  /** Whether there is a session; the account itself may still be on its way. */
  signedIn: boolean;
  loading: boolean;
  account: Account | undefined;
  /** Their id as a user; undefined for nobody. */
  ownId: string | undefined;
  /** Why the account could not be loaded; undefined where it was, or is on its way. */
  error: unknown;
  again: () => void;
  isWorker: boolean;
  isHirer: boolean;
  /** What they look after as staff; nothing for anybody else. The graph asks again itself. */
  permissions: readonly Permission[];
  /** Whether they are staff whose session says nothing of it: signed in without a second proof. */
  staffWaits: boolean;
}

const nobody: Viewer = {
  signedIn: false,
  loading: false,
  account: undefined,
  ownId: undefined,
  error: undefined,
  again: () => undefined,
  isWorker: false,
  isHirer: false,
  permissions: noPermissions,
  staffWaits: false,
};
const ViewerContext = createContext<Viewer>(nobody);

const heldPermissions = (): string => session.permissions().join(' ');

/** Knows who looks at the page. A change of person empties the cache: nothing of one is shown to the next. */
export function ViewerProvider({ children }: { children: ReactNode }) {
  const signedIn = useSyncExternalStore(session.onChange, session.isSignedIn);
  // As text: the same permissions are the same value.
  const held = useSyncExternalStore(session.onToken, heldPermissions);
  const { data, loading, error, refetch } = useQuery(Me, { skip: !signedIn });
  useEffect(() => session.listenToOtherTabs(), []);
  useEffect(() => session.onChange(() => void (session.isSignedIn() ? undefined : client.clearStore())), []);

  // Whoever signs out, here or in another tab, looks at nobody's account any more.
  useEffect(() => session.onChange(look.end), []);

  // The graph took the token for nobody's: the session is over, here too.
  const ended = signedIn && data?.me === null;
  useEffect(() => {
    if (ended) session.signOut();
  }, [ended]);

  const account = signedIn ? (data?.me ?? undefined) : undefined;
  const viewer = useMemo<Viewer>(
    () => ({
      signedIn,
      loading: signedIn && account === undefined && loading,
      account,
      ownId: account && (account.user?.id ?? session.userId()),
      error: account === undefined ? error : undefined,
      again: () => void refetch(),
      isWorker: account?.roles.includes('WORKER') ?? false,
      isHirer: account?.roles.includes('HIRER') ?? false,
      permissions: account?.roles.includes('STAFF')
        ? permissionsKnown.filter((permission) => held.split(' ').includes(permission))
        : noPermissions,
      staffWaits: (account?.roles.includes('STAFF') ?? false) && held === '',
    }),
    [signedIn, held, loading, account, error, refetch],
  );
  return <ViewerContext value={viewer}>{children}</ViewerContext>;
}

export const useViewer = (): Viewer => use(ViewerContext);

/** Takes a sign-in over: from here on everything is asked as this person. */
export async function enter(tokens: Tokens): Promise<void> {
  session.signOut();
  await client.clearStore();
  session.signIn(tokens);
}
