import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { memoryFiles, memoryStorage } from '../../../test/memory';
import { renderInApp } from '../../../test/render';
import { Outbox, type Unsent } from '../../lib/chat/outbox';
import { UnsentBubble } from './unsent-bubble';

const unsent = (values: Partial<Unsent>): Unsent => ({
  clientId: 'one',
  conversationId: 'cnv_1',
  text: 'On my way',
  files: [],
  writtenAtMs: 0,
  state: 'waiting',
  ...values,
});

describe('an unsent message', () => {
  const outbox = new Outbox('usr_1', memoryStorage(), memoryFiles());

  it('says that it waits', () => {
    renderInApp(<UnsentBubble message={unsent({})} outbox={outbox} />);
    expect(screen.getByText('Waits for the network')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('that was refused says why and can be sent again or deleted', async () => {
    const resend = jest.spyOn(outbox, 'resend');
    const forget = jest.spyOn(outbox, 'forget');
    renderInApp(<UnsentBubble message={unsent({ state: 'failed', message: 'Too long.' })} outbox={outbox} />);
    expect(screen.getByRole('alert')).toHaveTextContent('Too long.');
    await userEvent.click(screen.getByRole('button', { name: 'Send again' }));
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect(resend).toHaveBeenCalledWith('one');
    expect(forget).toHaveBeenCalledWith('one');
  });
});
