import { useQuery } from '@apollo/client/react';
import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { Announced } from '../../components/announced';
import { ProblemNote } from '../../components/problem-note';
import type { IdentityProvider, Role } from '../../gql/graphql';
import { anonymously } from '../../lib/apollo/auth-link';
import { useAction } from '../../lib/use-action';
import { keepFlow, leaveFor } from './kept-flow';
import { ProviderMark, providerNames } from './provider-mark';
import { SignInProviders, StartProviderSignIn } from './provider-operations';

interface ProviderButtonsProps {
  /** Where to go afterwards: a path of the web client. */
  next: string;
  /** What somebody who joins has chosen; without it they are asked when they come back. */
  roles?: Role[];
}

/** Signs in, or joins, by an account at Google or LinkedIn. Nothing where none is configured. */
export function ProviderButtons({ next, roles }: ProviderButtonsProps) {
  const { data } = useQuery(SignInProviders);
  const start = useAction(StartProviderSignIn, 'startProviderSignIn');
  const [isNotKept, setNotKept] = useState(false);

  const go = async (provider: IdentityProvider) => {
    setNotKept(false);
    const input = { provider, returnPath: next, ...(roles?.length ? { roles } : {}) };
    const begun = await start.run({ input }, { context: anonymously });
    if (!begun) return;
    if (keepFlow({ kind: 'sign-in', provider, flow: begun.flow, next })) leaveFor(begun.url);
    else setNotKept(true);
  };

  if (!data?.signInProviders.length) return null;
  return (
    <Stack gap="sm">
      {data.signInProviders.map((provider) => (
        <Button
          key={provider}
          variant="default"
          leftSection={<ProviderMark provider={provider} />}
          disabled={start.busy}
          onClick={() => void go(provider)}
          fullWidth
        >
          Continue with {providerNames[provider]}
        </Button>
      ))}
      <ProblemNote problem={start.problem} />
      <Announced>
        {isNotKept && 'Your browser keeps nothing for Kelmah, so this way in does not work here. Use another one.'}
      </Announced>
    </Stack>
  );
}
