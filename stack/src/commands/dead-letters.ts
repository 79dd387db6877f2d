import { openDeadLetters } from '@kelmah/kit/broker/dead-letters';

const usage = `npm run dead-letters [-- --replay | --forget <userId>]
Lists the events that no service could take, hands them to their queues again, or throws away those that tell of a person
who is gone (which happens by itself once an account is erased).
AMQP_URL says where the broker is, KELMAH_NAMESPACE which platform (kelmah).
`;

async function main(): Promise<void> {
  const { AMQP_URL: url, KELMAH_NAMESPACE: namespace = 'kelmah' } = process.env;
  if (!url) throw new Error(usage);
  const dead = await openDeadLetters({ url, namespace });
  try {
    const [, gone] = process.argv.slice(process.argv.indexOf('--forget'));
    if (process.argv.includes('--forget')) {
      if (!gone) throw new Error(usage);
      process.stdout.write(`${await dead.forget(async (userId) => userId === gone)} forgotten\n`);
    } else if (process.argv.includes('--replay')) process.stdout.write(`${await dead.replay()} replayed\n`);
    else for (const letter of await dead.list(1_000)) process.stdout.write(`${JSON.stringify(letter)}\n`);
  } finally {
    await dead.stop();
  }
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
