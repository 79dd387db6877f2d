import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { Card } from '../../components/card';
import { Confirm } from '../../components/confirm';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import type { ChargebackCaseFragment } from '../../gql/graphql';
import { useAction } from '../../lib/use-action';
import { useIntentKey } from '../../lib/use-intent-key';
import { AcceptChargeback, SubmitChargebackEvidence } from './chargeback-desk-operations';

const shortestText = 10;
const longestText = 10_000;

const options = { stale: ['chargebackQueue'], refetchQueries: ['StaffChargeback'] };

interface AnswerBankProps {
  chargeback: ChargebackCaseFragment;
}

/** The one answer that a bank takes: evidence, or that it may have the money. */
export function AnswerBank({ chargeback }: AnswerBankProps) {
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const submit = useAction(SubmitChargebackEvidence, 'submitChargebackEvidence');
  const intent = useIntentKey();
  const short = text.trim().length < shortestText;
  const send = async () => {
    const input = { chargebackId: chargeback.id, text: text.trim(), uploadIds: [], idempotencyKey: intent.key() };
    if (!(await submit.run({ input }, options))) return;
    intent.done();
    setAsking(false);
    notify('The answer is on its way to the bank.');
  };
  const ask = () => {
    setTried(true);
    setAsking(!short);
  };
  return (
    <Card as="section" aria-labelledby="answer">
      <Stack gap="md">
        <Title order={2} size="h3" id="answer">
          Answer the bank
        </Title>
        <Textarea
          label="What the bank should know"
          description="A bank reads one answer. Say what happened, and what shows it."
          autosize
          minRows={5}
          maxLength={longestText}
          value={text}
          onChange={({ currentTarget: { value } }) => {
            intent.done();
            setText(value);
          }}
          error={tried && short && `Say it in at least ${shortestText} characters.`}
        />
        <Group>
          <Button onClick={ask}>Send the answer</Button>
          <GiveWay chargeback={chargeback} />
        </Group>
      </Stack>
      <Confirm
        opened={asking}
        title="Send this answer?"
        text="A bank takes one answer, and it cannot be changed after that."
        yes="Send it"
        busy={submit.busy}
        onYes={() => void send()}
        onClose={() => setAsking(false)}
      >
        <ProblemNote problem={submit.problem} />
      </Confirm>
    </Card>
  );
}

function GiveWay({ chargeback: { id, kind, amount } }: AnswerBankProps) {
  const [asking, setAsking] = useState(false);
  const accept = useAction(AcceptChargeback, 'acceptChargeback');
  const intent = useIntentKey();
  const words = kind === 'INQUIRY' ? 'Give the money back' : 'Let the bank keep it';
  const send = async () => {
    if (!(await accept.run({ input: { chargebackId: id, idempotencyKey: intent.key() } }, options))) return;
    intent.done();
    setAsking(false);
    notify('The bank is told that it may keep the money.');
  };
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {words}
      </Button>
      <Confirm
        opened={asking}
        title={`${words}?`}
        text={`${amount.display} goes to the payer for good. This cannot be taken back.`}
        yes={words}
        danger
        busy={accept.busy}
        onYes={() => void send()}
        onClose={() => setAsking(false)}
      >
        <Text size="sm">What the worker has been paid of it, the worker then owes.</Text>
        <ProblemNote problem={accept.problem} />
      </Confirm>
    </>
  );
}
