import { useQuery, useSubscription } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { useConnection } from '../../lib/apollo/use-connection';
import { isIncomplete } from './dispute-history';
import { DisputeNews, OneDispute } from './dispute-operations';

const askEveryMs = 3_000;
const askAtMost = 10;

/**
 * A dispute, live. Messages that were named are frozen and files checked a moment after they were handed in: until they
 * are there, it is asked again a few times.
 */
export function useDispute(disputeId: string) {
  const { data, error, refetch } = useQuery(OneDispute, { variables: { disputeId } });
  const { generation } = useConnection();
  const dispute = data?.dispute;
  const contractId = dispute?.contract?.id;
  useSubscription(DisputeNews, {
    variables: { contractId: contractId ?? '' },
    skip: !contractId,
    ignoreResults: true,
    onData: () => void refetch(),
  });
  // What changed while the line was down was told to nobody.
  useEffect(() => {
    if (generation > 1) void refetch();
  }, [generation, refetch]);

  const asked = useRef(0);
  const incomplete = dispute ? isIncomplete(dispute, dispute.excerpts ?? []) : false;
  useEffect(() => {
    if (!incomplete) {
      asked.current = 0;
      return undefined;
    }
    const timer = setInterval(() => {
      asked.current += 1;
      if (asked.current >= askAtMost) clearInterval(timer);
      void refetch();
    }, askEveryMs);
    return () => clearInterval(timer);
  }, [incomplete, refetch]);
  return { data, error, refetch };
}
