import { Button, type ButtonProps } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Problem } from '../lib/use-action';
import { Confirm } from './confirm';
import { ProblemNote } from './problem-note';

interface ConfirmedButtonProps extends ButtonProps {
  /** The button's words. */
  children: ReactNode;
  'aria-label'?: string;
  title: string;
  text: ReactNode;
  /** Words of the button that does it. */
  yes: string;
  danger?: boolean;
  /** What is done: of `useAction`, or of `useProvenAction` with its proof. */
  action: { busy: boolean; problem: Problem | undefined; proof?: ReactNode };
  /** Does it; undefined where it was not done, and the dialog stays. */
  onYes: () => Promise<object | undefined>;
  onDone: () => void;
  /** What is to be filled in before. */
  asks?: ReactNode;
}

/** A button for something that is done only after asking. */
export function ConfirmedButton(props: ConfirmedButtonProps) {
  const { children, title, text, yes, danger, action, onYes, onDone, asks, ...button } = props;
  const [asking, setAsking] = useState(false);
  const go = async () => {
    if (!(await onYes())) return;
    setAsking(false);
    onDone();
  };
  return (
    <>
      <Button {...button} onClick={() => setAsking(true)}>
        {children}
      </Button>
      <Confirm
        opened={asking}
        title={title}
        text={text}
        yes={yes}
        danger={danger}
        busy={action.busy}
        onYes={() => void go()}
        onClose={() => setAsking(false)}
      >
        {asks}
        <ProblemNote problem={action.problem} />
      </Confirm>
      {action.proof}
    </>
  );
}
