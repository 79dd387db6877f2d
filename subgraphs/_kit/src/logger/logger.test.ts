import { eventually } from '../testing/eventually';
import { createLogger } from './logger';

function linesOf(work: () => void): Promise<Record<string, unknown>[]> {
  const written: string[] = [];
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written.push(String(chunk));
    return true;
  });
  work();
  return eventually(() => expect(written).not.toEqual([])).then(() => {
    write.mockRestore();
    // Together: a single write.
    expect(written).toHaveLength(1);
    const lines = written.join('').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  });
}

test('a line is JSON with time, level, service, message and what is given', async () => {
  const [line] = await linesOf(() => createLogger('job').info('request', { requestId: 'req_1', tookMs: 3 }));
  expect(line).toEqual({
    timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    level: 'info',
    service: 'job',
    message: 'request',
    requestId: 'req_1',
    tookMs: 3,
  });
});

test('secrets are left out, however deep they stand', async () => {
  const [line] = await linesOf(() =>
    createLogger('auth').warn('sign-in', {
      email: 'ama@example.com',
      input: { password: 'kente', Phone: '+233', n: 1 },
    }),
  );
  expect(line).toMatchObject({ email: '[left out]', input: { password: '[left out]', Phone: '[left out]', n: 1 } });
});

test('the session of a browser is left out, however it is handed over', async () => {
  const session = { kept: 'cookie', token: 'ses_1.family.secret' };
  const headers = { cookie: 'a', 'set-cookie': 'b', 'x-kelmah-session-token': 'c' };
  const [line] = await linesOf(() => createLogger('router').info('request', { context: { session }, headers }));
  const left = '[left out]';
  expect(line).toMatchObject({
    context: { session: { kept: 'cookie', token: left } },
    headers: { cookie: left, 'set-cookie': left, 'x-kelmah-session-token': left },
  });
});

test('a secret is left out of what says itself how it is written', async () => {
  const about = { moment: new Date(0), account: { toJSON: () => ({ email: 'ama@example.com', town: 'Ho' }) } };
  const [line] = await linesOf(() => createLogger('auth').warn('sign-in', about));
  expect(line).toMatchObject({ moment: '1970-01-01T00:00:00.000Z', account: { email: '[left out]', town: 'Ho' } });
});

test('lines of the same moment go out together and in order; those below the level do not', async () => {
  const logger = createLogger('job', 'warn');
  const lines = await linesOf(() => {
    logger.info('first');
    logger.warn('second');
    logger.error('third');
  });
  expect(lines.map(({ message }) => message)).toEqual(['second', 'third']);
});
