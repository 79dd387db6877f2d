import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderInApp } from '../../../test/render';
import type { ApiKeyPartsFragment } from '../../gql/graphql';
import { Keys } from './keys';
import { CreateApiKey, RevokeApiKey, RotateApiKey } from './partners-operations';

const secret = `klm_${'s'.repeat(39)}abcd`;

function key(parts: Partial<ApiKeyPartsFragment> = {}): ApiKeyPartsFragment {
  return {
    __typename: 'ApiKey',
    id: 'key_1',
    label: 'Production',
    hint: 'klm_…wxyz',
    scopes: ['WORKERS_READ', 'REVIEWS_READ'],
    status: 'ACTIVE',
    createdAt: '2026-11-01T08:00:00Z',
    endsAt: null,
    lastUsedAt: null,
    ...parts,
  };
}

interface Asked {
  input: Record<string, unknown>;
}

/** Answers a mutation, and keeps what it was asked with. */
function answering(query: unknown, field: string, results: object[]) {
  const asked: Asked[] = [];
  const mock = {
    request: { query, variables: () => true },
    maxUsageCount: 5,
    result: (variables: Asked) => {
      asked.push(variables);
      return { data: { [field]: results[Math.min(asked.length, results.length) - 1] } };
    },
  };
  return { asked, mock };
}

const made = { __typename: 'CreateApiKeySuccess', key: key({ id: 'key_2', label: 'Tests' }), secret };
const full = { __typename: 'Conflict', code: 'LIMIT_REACHED', message: 'An app has at most 10 keys.', field: null };

const show = (keys: ApiKeyPartsFragment[], mocks: unknown[] = [], suspended = false) =>
  renderInApp(<Keys appId="app_1" keys={keys} suspended={suspended} />, { mocks: mocks as never[] });

async function makeKey() {
  await userEvent.click(screen.getByRole('button', { name: 'Make a key' }));
  await userEvent.type(await screen.findByLabelText('Name of the key'), 'Tests');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Jobs' }));
  await userEvent.click(screen.getByRole('button', { name: 'Make this key' }));
}

describe('making a key', () => {
  it('shows its secret until it is kept, and then never again', async () => {
    const { asked, mock } = answering(CreateApiKey, 'createApiKey', [made]);
    show([], [mock]);
    await makeKey();
    expect(await screen.findByLabelText('The new key')).toHaveValue(secret);
    expect(asked[0]?.input).toMatchObject({ appId: 'app_1', label: 'Tests', scopes: ['JOBS_READ'] });
    await userEvent.click(screen.getByRole('button', { name: 'I have kept it' }));
    expect(screen.queryByLabelText('The new key')).not.toBeInTheDocument();
    expect(document.body.innerHTML).not.toContain(secret);
  });

  it('is asked again with the same intent after a refusal, and keeps what was typed', async () => {
    const { asked, mock } = answering(CreateApiKey, 'createApiKey', [full, made]);
    show([], [mock]);
    await makeKey();
    expect(await screen.findByRole('alert')).toHaveTextContent('An app has at most 10 keys.');
    expect(screen.getByLabelText('Name of the key')).toHaveValue('Tests');
    await userEvent.click(screen.getByRole('button', { name: 'Make this key' }));
    await screen.findByLabelText('The new key');
    expect(asked).toHaveLength(2);
    expect(asked[0]?.input['idempotencyKey']).toBe(asked[1]?.input['idempotencyKey']);
    expect(String(asked[0]?.input['idempotencyKey']).length).toBeGreaterThanOrEqual(16);
  });

  it('asks for a name and a scope first', async () => {
    show([]);
    await userEvent.click(screen.getByRole('button', { name: 'Make a key' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Make this key' }));
    expect(await screen.findByText('Call it by where it is used.')).toBeInTheDocument();
    expect(screen.getByText('Choose at least one.')).toBeInTheDocument();
  });

  it('is not offered while the app is suspended', () => {
    show([], [], true);
    expect(screen.queryByRole('button', { name: 'Make a key' })).not.toBeInTheDocument();
  });
});

describe('copying', () => {
  it('says that it was done, or that the person has to', async () => {
    const { mock } = answering(CreateApiKey, 'createApiKey', [made]);
    show([], [mock]);
    await makeKey();
    await screen.findByLabelText('The new key');
    const writeText = jest.fn<Promise<void>, [string]>().mockRejectedValueOnce(new Error('denied')).mockResolvedValue();
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await userEvent.click(screen.getByRole('button', { name: 'Copy the key' }));
    expect(await screen.findByText('It is marked: copy it with your keyboard.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Copy the key' }));
    expect(await screen.findByText('Copied.')).toBeInTheDocument();
    expect(writeText).toHaveBeenLastCalledWith(secret);
  });
});

describe('a good key', () => {
  it('is rotated with the overlap that was chosen', async () => {
    const rotated = { __typename: 'RotateApiKeySuccess', key: key({ id: 'key_2' }), secret, previous: key() };
    const { asked, mock } = answering(RotateApiKey, 'rotateApiKey', [rotated]);
    show([key()], [mock]);
    await userEvent.click(screen.getByRole('button', { name: 'Rotate Production' }));
    await userEvent.selectOptions(await screen.findByLabelText('How long the old key stays good'), '7 days');
    await userEvent.click(screen.getByRole('button', { name: 'Rotate this key' }));
    expect(await screen.findByLabelText('The new key')).toHaveValue(secret);
    expect(asked[0]?.input).toEqual({ keyId: 'key_1', overlapHours: 168 });
  });

  it('is revoked only after a second word', async () => {
    const revoked = { __typename: 'RevokeApiKeySuccess', key: key({ status: 'ENDED' }) };
    const { asked, mock } = answering(RevokeApiKey, 'revokeApiKey', [revoked]);
    show([key()], [mock]);
    await userEvent.click(screen.getByRole('button', { name: 'Revoke Production, klm_…wxyz' }));
    const dialog = await screen.findByRole('dialog', { name: 'Revoke Production?' });
    expect(asked).toHaveLength(0);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Revoke this key' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(asked).toEqual([{ input: { keyId: 'key_1' } }]);
  });

  it('that ends soon says when and cannot be rotated again', () => {
    show([key({ status: 'ENDING', endsAt: '2026-11-24T08:00:00Z' })]);
    const row = screen.getByRole('listitem', { name: 'Production' });
    expect(row).toHaveTextContent('Ends soon');
    expect(row).toHaveTextContent(/Ends \w+ 24 Nov/);
    expect(within(row).queryByRole('button', { name: /^Rotate/ })).not.toBeInTheDocument();
  });
});

describe('keys that ended', () => {
  it('stand apart', () => {
    show([key(), key({ id: 'key_0', label: 'Old', status: 'ENDED' })]);
    expect(within(screen.getByRole('list', { name: 'Good keys' })).queryByText('Old')).not.toBeInTheDocument();
    expect(screen.getByText('1 key that ended')).toBeInTheDocument();
  });
});
