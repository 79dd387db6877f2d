import { useQuery } from '@apollo/client/react';
import { Group, Stack, Text } from '@mantine/core';
import { mdiCashMultiple, mdiFileDocumentEditOutline, mdiFlagCheckered } from '@mdi/js';
import { CoverLink, LinkCard } from '../../components/card';
import { Empty } from '../../components/empty';
import { Facts } from '../../components/facts';
import { Failed } from '../../components/failed';
import { LoadMore } from '../../components/load-more';
import { Page } from '../../components/page';
import { PersonLine } from '../../components/person-line';
import { CardSkeletons } from '../../components/skeletons';
import { StateBadge } from '../../components/state-badge';
import type { ContractStepFragment } from '../../gql/graphql';
import { paths } from '../../lib/paths';
import { useViewer } from '../../lib/viewer';
import { contractStates } from '../../lib/words';
import { MyContracts } from './contracts-operations';
import { nextStep, sideOf } from './next-step';

export function MyContractsPage() {
  const { data, error, refetch, fetchMore } = useQuery(MyContracts, { variables: { first: 20 } });
  const page = data?.myContracts;
  return (
    <Page title="Contracts" lead="What you agreed on, and what happens next.">
      {!page && (error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons />)}
      {page?.edges.length === 0 && (
        <Empty
          icon={mdiFileDocumentEditOutline}
          title="No contracts yet"
          text="A contract is drawn up when a hirer accepts an application. Both sign it before anything is paid."
        />
      )}
      {page && page.edges.length > 0 && (
        <Stack gap="md">
          {page.edges.map(({ node }) => (
            <ContractCard key={node.id} contract={node} />
          ))}
          <LoadMore
            hasMore={page.pageInfo.hasNextPage}
            more={() => fetchMore({ variables: { after: page.pageInfo.endCursor } })}
          />
        </Stack>
      )}
    </Page>
  );
}

/** A contract in a list, with what is next in it. */
export function ContractCard({ contract }: { contract: ContractStepFragment }) {
  const { ownId } = useViewer();
  const side = sideOf(contract, ownId);
  const other = side && (side === 'hirer' ? contract.worker : contract.hirer);
  const step = side && nextStep(contract, side);
  const paid = contract.milestones.filter(({ status }) => status === 'PAID').length;
  return (
    <LinkCard>
      <Stack gap={10}>
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Text component="h2" fw={700} fz="lg" m={0}>
            <CoverLink to={paths.contract(contract.id)}>{contract.title}</CoverLink>
          </Text>
          <StateBadge state={contractStates[contract.status]} />
        </Group>
        <PersonLine person={other} size={32} below={side && (side === 'hirer' ? 'works for you' : 'hires you')} />
        <Facts
          facts={[
            {
              icon: mdiCashMultiple,
              text: side === 'worker' ? `${contract.netToWorker.display} for you` : contract.price.display,
            },
            { icon: mdiFlagCheckered, text: `${paid} of ${contract.milestones.length} steps paid` },
          ]}
        />
        {step && step.turn !== 'nobody' && (
          <Text fw={650} c={step.turn === 'yours' ? 'var(--kelmah-warm-text)' : 'dimmed'}>
            {step.turn === 'yours' ? 'Your turn: ' : ''}
            {step.title}
          </Text>
        )}
      </Stack>
    </LinkCard>
  );
}
