import { openDeadLetters } from '@kelmah/kit/broker/dead-letters';

const usage = `npm run dead-letters [-- --replay]
Lists the events that no service could take, or hands them to their queues again.
AMQP_URL says where the broker is, KELMAH_NAMESPACE which platform (kelmah).
`;

async function main(): Promise<void> {
  const { AMQP_URL: url, KELMAH_NAMESPACE: namespace = 'kelmah' } = process.env;
  if (!url) throw new Error(usage);
  const dead = await openDeadLetters({ url, namespace });
  try {
    if (process.argv.includes('--replay')) process.stdout.write(`${await dead.replay()} replayed\n`);
    else for (const letter of await dead.list(1_000)) process.stdout.write(`${JSON.stringify(letter)}\n`);
  } finally {
    await dead.stop();
  }
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
