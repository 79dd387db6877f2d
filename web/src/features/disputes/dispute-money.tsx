import { Text, Title } from '@mantine/core';
import { Card } from '../../components/card';
import type { DisputePartsFragment, FundingStatus } from '../../gql/graphql';
import { formatMoment } from '../../lib/time';
import styles from './disputes.module.css';

const whereabouts: Partial<Record<FundingStatus, string>> = {
  DISPUTED: 'The money stays where it is.',
  SETTLING: 'The part that goes back is on its way; then the rest goes to the worker.',
  RELEASING: 'The money is on its way to the worker.',
  RELEASED: 'Everything is where it was decided.',
  REFUNDING: 'The money is on its way back to the card.',
  REFUNDED: 'The money is back. Banks take up to ten days to show it.',
};

/** The money that a dispute is about, and where it went. */
export function DisputeMoney({ dispute }: { dispute: DisputePartsFragment }) {
  const { amount, settlement, funding, openedAt, answerBy, status } = dispute;
  const rows: (readonly [string, string] | false | null | undefined)[] = [
    [settlement ? 'Was held' : 'Held', amount.display],
    settlement && ['To the worker', settlement.released.display],
    settlement && ['Kelmah’s fee, out of it', settlement.fee.display],
    settlement && ['The worker gets', settlement.net.display],
    settlement && ['Back to the hirer', settlement.refunded.display],
    ['Opened', formatMoment(openedAt)],
    status === 'AWAITING_ANSWER' && ['Answer by', formatMoment(answerBy)],
    settlement && ['Settled', formatMoment(settlement.decidedAt)],
  ];
  return (
    <Card as="section" aria-labelledby="dispute-money">
      <Title order={2} id="dispute-money" mb="md">
        The money
      </Title>
      <dl className={styles['numbers']}>
        {rows.map(
          (row) =>
            row && (
              <div key={row[0]}>
                <dt>{row[0]}</dt>
                <dd>{row[1]}</dd>
              </div>
            ),
        )}
      </dl>
      <Text size="sm" c="dimmed" mt="md">
        {funding.frozen
          ? 'The payer’s bank asks about this payment; the money stays where it is.'
          : whereabouts[funding.status]}
      </Text>
    </Card>
  );
}
