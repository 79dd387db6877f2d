import { useQuery } from '@apollo/client/react';
import { DisputeNotice } from './dispute-notice';
import { OpenDisputes } from './dispute-operations';

/** The disputes in which the viewer is asked for an answer. */
export function WaitingDisputes() {
  const { data } = useQuery(OpenDisputes, { variables: { first: 20 } });
  const disputes = (data?.myContracts.edges ?? []).flatMap(({ node }) => node.disputes ?? []);
  return <DisputeNotice disputes={disputes.filter(({ viewerMay }) => viewerMay.includes('ANSWER'))} />;
}
