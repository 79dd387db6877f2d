import { Button, Checkbox, Group, Stack, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { Card } from '../../components/card';
import { Confirm } from '../../components/confirm';
import { MoneyInput } from '../../components/money-input';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import type { StaffDisputeQuery } from '../../gql/graphql';
import { formatMoney, toDecimal, type Money } from '../../lib/money';
import { choicesOf, hundredthsOf, inHundredths, type Parting } from './settle-parts';
import styles from './staff.module.css';
import { useDecision, type Decision } from './use-decision';
import { sidesOf } from './wishes-card';

type Case = NonNullable<StaffDisputeQuery['dispute']>;

interface SettleFormProps {
  dispute: Case;
  /** Called where it was over before this decision. */
  onOvertaken: () => void;
}

/** Where the money goes: to the pesewa, with the reason that both sides read. */
export function SettleForm({ dispute, onOvertaken }: SettleFormProps) {
  const decision = useDecision(dispute, onOvertaken);
  const [asking, setAsking] = useState(false);
  const [tried, setTried] = useState(false);
  const { refund, reason, endsContract, change, parting, wrong } = decision;
  const held = dispute.amount;
  const setRefund = (text: string) => change({ refund: text });
  const ask = () => {
    setTried(true);
    if (parting && !wrong.reason) setAsking(true);
  };
  return (
    <Card as="section" aria-labelledby="settle">
      <Stack gap="md">
        <Title order={2} size="h3" id="settle">
          Settle it
        </Title>
        <Quick dispute={dispute} onChoose={setRefund} />
        <MoneyInput
          label="Back to the hirer"
          value={refund}
          onChange={({ currentTarget: { value } }) => setRefund(value)}
          error={tried && wrong.refund}
          leftSection={<span aria-hidden="true">{signOf(held)}</span>}
        />
        <Slider held={held} refunded={parting?.refunded} onSlide={setRefund} />
        {parting && <Sums parting={parting} />}
        <Textarea
          label="Why?"
          description="Both sides read it."
          autosize
          minRows={3}
          maxLength={2_000}
          value={reason}
          onChange={({ currentTarget: { value } }) => change({ reason: value })}
          error={tried && wrong.reason}
        />
        <Checkbox
          label="The contract ends with it"
          checked={endsContract}
          onChange={({ currentTarget: { checked } }) => change({ endsContract: checked })}
        />
        <Button onClick={ask}>Settle the dispute</Button>
      </Stack>
      <Sure decision={decision} opened={asking} onClose={() => setAsking(false)} />
    </Card>
  );
}

interface SureProps {
  decision: Decision;
  opened: boolean;
  onClose: () => void;
}

function Sure({ decision, opened, onClose }: SureProps) {
  const { parting, endsContract, busy, problem, send } = decision;
  const yes = async () => {
    if (!(await send())) return;
    onClose();
    notify('The dispute is settled. Both sides are told.');
  };
  return (
    <Confirm
      opened={opened}
      title="Settle the dispute?"
      text={`${parting ? inWords(parting) : ''} ${endsContract ? 'The contract ends.' : 'The contract goes on.'} This cannot be taken back.`}
      yes="Settle it"
      busy={busy}
      onYes={() => void yes()}
      onClose={onClose}
    >
      <ProblemNote problem={problem} />
    </Confirm>
  );
}

/** The sign of a currency, as it stands before an amount. */
const signOf = ({ currency }: Money): string => formatMoney({ amountMinor: 0, currency }).replace(/[\d.,\s]/g, '');

function Quick({ dispute, onChoose }: { dispute: Case; onChoose: (refund: string) => void }) {
  const sides = sidesOf(dispute);
  const choices = choicesOf(dispute.amount, [
    { name: dispute.hirer?.name ?? 'the hirer', wish: sides.hirer },
    { name: dispute.worker?.name ?? 'the worker', wish: sides.worker },
  ]);
  return (
    <Group gap="xs" role="group" aria-label="Partings at hand">
      {choices.map(({ text, refund }) => (
        <Button key={text} size="sm" variant="default" onClick={() => onChoose(refund)}>
          {text}
        </Button>
      ))}
    </Group>
  );
}

interface SliderProps {
  held: Money;
  refunded: Money | undefined;
  onSlide: (refund: string) => void;
}

function Slider({ held, refunded, onSlide }: SliderProps) {
  const place = refunded ? inHundredths(refunded.amountMinor, held) : 0;
  const toText = (hundredths: number) =>
    toDecimal({ amountMinor: hundredthsOf(held, hundredths), currency: held.currency });
  return (
    <div>
      <input
        type="range"
        className={styles['slider']}
        aria-label="Part that goes back to the hirer"
        aria-valuetext={refunded ? `${formatMoney(refunded)} of ${formatMoney(held)}` : 'Not chosen yet'}
        min={0}
        max={100}
        step={1}
        value={place}
        onChange={({ currentTarget: { value } }) => onSlide(toText(Number(value)))}
      />
      <div className={styles['edges']} aria-hidden="true">
        <span>All to the worker</span>
        <span>All back</span>
      </div>
    </div>
  );
}

function Sums({ parting: { refunded, released, fee, net } }: { parting: Parting }) {
  return (
    <dl className={styles['parts']}>
      <dt>Back to the hirer</dt>
      <dd>{formatMoney(refunded)}</dd>
      <dt>Released</dt>
      <dd>{formatMoney(released)}</dd>
      <dt>of which our fee</dt>
      <dd>{formatMoney(fee)}</dd>
      <dt data-loud="true">The worker gets</dt>
      <dd data-loud="true">{formatMoney(net)}</dd>
    </dl>
  );
}

function inWords({ refunded, released, net }: Parting): string {
  if (refunded.amountMinor === 0) return `The worker gets ${formatMoney(net)}; nothing goes back to the hirer.`;
  if (released.amountMinor === 0) return `All ${formatMoney(refunded)} goes back to the hirer.`;
  return `${formatMoney(refunded)} goes back to the hirer, and the worker gets ${formatMoney(net)}.`;
}
