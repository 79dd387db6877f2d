// The process of the Redis written in JavaScript, for machines that offer no other. Argument: its port.
import { createRequire } from 'node:module';
import { Server } from 'node:net';

// The library opens its port on every network; ours is for this machine alone.
const listen = Server.prototype.listen;
Server.prototype.listen = function listenHere(port, ...rest) {
  return listen.call(this, { port, host: '127.0.0.1' }, ...rest);
};

const { createRedisServer } = createRequire(import.meta.url)('js-redis-server');
const server = await createRedisServer({ port: Number(process.argv[2]) });
process.once('SIGTERM', () => server.close().then(() => process.exit(0)));
