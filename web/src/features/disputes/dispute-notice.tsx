import { Alert, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { DisputePartsFragment } from '../../gql/graphql';
import { paths } from '../../lib/paths';
import { formatMoment, fromNow } from '../../lib/time';

interface DisputeNoticeProps {
  disputes: readonly Pick<DisputePartsFragment, 'id' | 'status' | 'answerBy' | 'viewerMay'>[];
}

/** That a dispute is open, and what is asked of the viewer. Nothing of those that are closed. */
export function DisputeNotice({ disputes }: DisputeNoticeProps) {
  const open = disputes.filter(({ status }) => status === 'AWAITING_ANSWER' || status === 'IN_REVIEW');
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
