import type { Locator } from 'playwright-core';
import type { Visitor } from './visitor';

export const messagesOf = ({ page }: Visitor): Locator => page.getByRole('log', { name: 'Messages' });

export async function says(visitor: Visitor, text: string): Promise<void> {
  await visitor.writes('Message', text);
  await visitor.press('Send message');
}

/** Waits until a message stands in the chat, and proves that it stands there once. */
export async function hearsOnce(visitor: Visitor, text: string): Promise<number> {
  const message = messagesOf(visitor).getByText(text, { exact: true });
  await message.first().waitFor();
  return message.count();
}
