import { useQuery } from '@apollo/client/react';
import { Stack, Text } from '@mantine/core';
import { Failed } from '../../components/failed';
import { CardSkeletons } from '../../components/skeletons';
import { useViewer } from '../../lib/viewer';
import { MyContracts } from './contracts-operations';
import { ContractCard } from './my-contracts-page';
import { nextStep, sideOf } from './next-step';

/** The contracts in which it is the viewer's turn. */
export function WaitingContracts() {
  const { ownId } = useViewer();
  const { data, error, refetch } = useQuery(MyContracts, {
    variables: { status: ['DRAFT', 'OFFERED', 'ACTIVE'], first: 20 },
  });
  if (!data) return error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={1} />;
  const contracts = data.myContracts.edges.map(({ node }) => node);
  const unknown = contracts.some((contract) => sideOf(contract, ownId) === undefined);
  const waiting = contracts.filter((contract) => {
    const side = sideOf(contract, ownId);
    return side && nextStep(contract, side).turn === 'yours';
  });
  if (unknown && waiting.length === 0) return <Text c="dimmed">What waits for you cannot be told right now.</Text>;
  if (waiting.length === 0) return <Text c="dimmed">No contract waits for you. Well done.</Text>;
  return (
    <Stack gap="md">
      {waiting.map((contract) => (
        <ContractCard key={contract.id} contract={contract} />
      ))}
    </Stack>
  );
}
