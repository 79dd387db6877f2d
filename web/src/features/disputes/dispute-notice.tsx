import { Alert, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { PaymentPartsFragment } from '../../gql/graphql';
import { paths } from '../../lib/paths';
import { formatMoment, fromNow } from '../../lib/time';

/** On a contract's page: a dispute is open, and what is asked of the viewer. */
export function DisputeNotice({ payments }: { payments: readonly PaymentPartsFragment[] }) {
  const open = payments.flatMap(({ dispute }) =>
    dispute && (dispute.status === 'AWAITING_ANSWER' || dispute.status === 'IN_REVIEW') ? [dispute] : [],
  );
  return open.map(({ id, viewerMay, answerBy, status }) => {
    const asked = viewerMay.includes('ANSWER');
    return (
      <Alert
        key={id}
        color={asked ? 'red' : 'gold'}
        title={asked ? 'You are asked for an answer' : 'A dispute is open'}
      >
        <Text>
          {asked && `Say how you see it by ${formatMoment(answerBy)} (${fromNow(answerBy)}). `}
          {!asked && status === 'AWAITING_ANSWER' && 'The other side is asked for an answer. '}
          {status === 'IN_REVIEW' && 'Kelmah reads both sides and decides. '}
          <Link to={paths.dispute(id)}>{asked ? 'Read it and answer' : 'See the dispute'}</Link>
        </Text>
      </Alert>
    );
  });
}
