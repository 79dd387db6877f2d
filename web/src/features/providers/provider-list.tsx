import { useQuery } from '@apollo/client/react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { Failed } from '../../components/failed';
import { ProblemNote } from '../../components/problem-note';
import { useProvenAction } from '../../components/use-proven-action';
import type { IdentityPartsFragment, IdentityProvider } from '../../gql/graphql';
import { paths } from '../../lib/paths';
import { formatDay, fromNow } from '../../lib/time';
import { keepFlow, leaveFor } from './kept-flow';
import { ProviderMark, providerNames } from './provider-mark';
import { MyIdentities, StartProviderLink } from './provider-operations';
import { UnlinkButton } from './unlink-button';

const why = 'It opens your account. Prove once more who you are to change it.';

/**
 * The viewer's accounts at Google and LinkedIn, and the way to link and unlink them. It asks the graph by itself and
 * takes no props: put it beside the other ways in. Nothing where none is configured and none is linked.
 */
export function ProviderList() {
  const { data, error, refetch } = useQuery(MyIdentities);
  if (error && !data) return <Failed error={error} again={() => void refetch()} />;
  const linked = data?.me?.identities ?? [];
  const offered = data?.signInProviders ?? [];
  if (!data?.me || (linked.length === 0 && offered.length === 0)) return null;
  return (
    <div>
      <Text fw={650}>Google and LinkedIn</Text>
      <Text c="dimmed" size="sm">
        {linked.length === 0
          ? 'Link an account, and it signs you in here.'
          : 'Each of these signs you in without a password.'}
      </Text>
      {linked.length > 0 && (
        <Stack gap="sm" mt="sm" component="ul" p={0} style={{ listStyle: 'none' }}>
          {linked.map((identity) => (
            <IdentityRow key={identity.id} identity={identity} />
          ))}
        </Stack>
      )}
      <Group gap="xs" mt="sm">
        {offered.map((provider) => (
          <LinkButton key={provider} provider={provider} isFurther={linked.some((one) => one.provider === provider)} />
        ))}
      </Group>
    </div>
  );
}

function IdentityRow({ identity }: { identity: IdentityPartsFragment }) {
  const { id, provider, email, linkedAt, lastUsedAt } = identity;
  return (
    <Group component="li" justify="space-between" gap="xs">
      <Group gap="sm" wrap="nowrap" style={{ flex: '1 1 240px', minWidth: 0 }}>
        <ProviderMark provider={provider} />
        <div style={{ minWidth: 0 }}>
          <Text fw={600}>{providerNames[provider]}</Text>
          <Text c="dimmed" size="sm" style={{ overflowWrap: 'anywhere' }}>
            {email && (
              <>
                {email}
                <br />
              </>
            )}
            Linked {formatDay(linkedAt)} · {lastUsedAt ? `last used ${fromNow(lastUsedAt)}` : 'not used yet'}
          </Text>
        </div>
      </Group>
      <UnlinkButton id={id} provider={provider} why={why} />
    </Group>
  );
}

function LinkButton({ provider, isFurther }: { provider: IdentityProvider; isFurther: boolean }) {
  const start = useProvenAction(StartProviderLink, 'startProviderLink', why);
  const go = async () => {
    const begun = await start.run({ input: { provider, returnPath: paths.security } });
    if (begun && keepFlow({ kind: 'link', provider, flow: begun.flow, next: paths.security })) leaveFor(begun.url);
  };
  return (
    <>
      <Button
        size="sm"
        variant="default"
        leftSection={<ProviderMark provider={provider} />}
        loading={start.busy}
        onClick={() => void go()}
      >
        {isFurther ? `Link another ${providerNames[provider]} account` : `Link ${providerNames[provider]}`}
      </Button>
      <ProblemNote problem={start.problem} />
      {start.proof}
    </>
  );
}
