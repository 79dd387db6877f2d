import { Button, Checkbox, Stack, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { Card } from '../../components/card';
import { Confirm } from '../../components/confirm';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import type { IdentityCaseFragment, IdentityRejectionReason } from '../../gql/graphql';
import { rejectionChoices } from '../../lib/identity-words';
import { useAction } from '../../lib/use-action';
import { DecideIdentityCheck } from './identity-desk-operations';

interface IdentityDecisionProps {
  check: IdentityCaseFragment;
  /** Called where somebody else was quicker. */
  onOvertaken: () => void;
}

/** Says whether somebody is who they say, with reasons where not. */
export function IdentityDecision({ check, onOvertaken }: IdentityDecisionProps) {
  const [reasons, setReasons] = useState<string[]>([]);
  const [note, setNote] = useState('');
  const [asking, setAsking] = useState<'yes' | 'no'>();
  const isUntold = reasons.includes('OTHER') && note.trim() === '';
  const decide = useAction(DecideIdentityCheck, 'decideIdentityCheck');
  const send = async (verified: boolean) => {
    setAsking(undefined);
    const input = {
      checkId: check.id,
      verified,
      reasons: verified ? [] : (reasons as IdentityRejectionReason[]),
      note: note.trim() || null,
    };
    const onRefusal = ({ code }: { code: string }) => {
      if (code === 'WRONG_STATE') onOvertaken();
      return code === 'WRONG_STATE';
    };
    if (await decide.run({ input }, { onRefusal, stale: ['identityQueue'] })) notify('Decided. They are told.');
  };
  return (
    <Card as="section" aria-labelledby="decide">
      <Stack>
        <Title order={2} size="h3" id="decide">
          Is it them?
        </Title>
        <ProblemNote problem={decide.problem} />
        <Button loading={decide.busy} disabled={check.cardTaken === true} onClick={() => setAsking('yes')}>
          Yes, it is them
        </Button>
        <Checkbox.Group label="If not: why?" value={reasons} onChange={setReasons}>
          <Stack gap="xs" mt="xs">
            {Object.entries(rejectionChoices).map(([reason, text]) => (
              <Checkbox key={reason} value={reason} label={text} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Textarea
          label="A word to them, if it helps"
          description={isUntold ? 'Say what it is: they read only this.' : undefined}
          autosize
          minRows={2}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Button
          variant="default"
          loading={decide.busy}
          disabled={reasons.length === 0 || isUntold}
          onClick={() => setAsking('no')}
        >
          No, it cannot be told
        </Button>
      </Stack>
      <Confirm
        opened={asking !== undefined}
        title={asking === 'yes' ? 'It is them?' : 'It cannot be told?'}
        text={
          asking === 'yes'
            ? 'Their profile says from now on that their identity is proved.'
            : 'They are told why, and may send new pictures.'
        }
        yes={asking === 'yes' ? 'It is them' : 'Tell them'}
        onYes={() => void send(asking === 'yes')}
        onClose={() => setAsking(undefined)}
      />
    </Card>
  );
}
