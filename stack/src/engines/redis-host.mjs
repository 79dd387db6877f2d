// The process of the Redis written in JavaScript, for machines that offer no other. Argument: its port.
import { createRequire } from 'node:module';

const { createRedisServer } = createRequire(import.meta.url)('js-redis-server');
const server = await createRedisServer({ port: Number(process.argv[2]) });
process.once('SIGTERM', () => server.close().then(() => process.exit(0)));
