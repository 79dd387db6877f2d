import { useQuery } from '@apollo/client/react';
import { Stack, Text } from '@mantine/core';
import { Failed } from '../../components/failed';
import { CardSkeletons } from '../../components/skeletons';
import { useViewer } from '../../lib/viewer';
import { MyContracts } from './contracts-operations';
import { ContractCard } from './my-contracts-page';
import { nextStep } from './next-step';

/** The contracts in which it is the viewer's turn. */
export function WaitingContracts() {
  const { account } = useViewer();
  const { data, error, refetch } = useQuery(MyContracts, {
    variables: { status: ['DRAFT', 'OFFERED', 'ACTIVE'], first: 20 },
  });
  if (!data) return error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={1} />;
  const waiting = data.myContracts.edges
    .map(({ node }) => node)
    .filter((contract) => {
      const side = contract.hirer.id === account?.user.id ? 'hirer' : 'worker';
      return nextStep(contract, side).turn === 'yours';
    });
  if (waiting.length === 0) return <Text c="dimmed">Nothing waits for you. Well done.</Text>;
  return (
    <Stack gap="md">
      {waiting.map((contract) => (
        <ContractCard key={contract.id} contract={contract} />
      ))}
    </Stack>
  );
}
