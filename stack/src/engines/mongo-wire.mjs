// MongoDB's wire protocol, as far as a listener in front of the embedded engine needs it.
// https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/

const opReply = 1;
const opMsg = 2013;
const headerLength = 16;
const longestMessage = 48_000_000;

/** Cuts what a socket delivers into whole messages. */
export class MessageReader {
  #chunks = [];
  #length = 0;
  #wanted = 4;

  /** Takes the next piece; returns the messages that it completes. Throws on a length that no message has. */
  take(chunk) {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    if (this.#length < this.#wanted) return [];
    let pending = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks);
    const messages = [];
    this.#wanted = 4;
    while (pending.length >= 4) {
      const length = pending.readInt32LE(0);
      if (length < headerLength || length > longestMessage) throw new Error(`no message has length ${length}`);
      if (pending.length < length) {
        this.#wanted = length;
        break;
      }
      messages.push(pending.subarray(0, length));
      pending = pending.subarray(length);
    }
    this.#chunks = [pending];
    this.#length = pending.length;
    return messages;
  }
}

/** The bytes that answer the request `requestId` with `response`, a BSON document. */
export function replyTo({ requestId, legacy, response }, id) {
  const head = legacy ? headerLength + 20 : headerLength + 5;
  const frame = Buffer.alloc(head + response.length);
  frame.writeInt32LE(frame.length, 0);
  frame.writeInt32LE(id, 4);
  frame.writeInt32LE(requestId, 8);
  frame.writeInt32LE(legacy ? opReply : opMsg, 12);
  if (legacy) frame.writeInt32LE(1, headerLength + 16);
  response.copy(frame, head);
  return frame;
}

// The engine knows no sessions; being asked for one ends its process, and with it everybody's connection.
const refused = new Set([
  'startSession',
  'endSessions',
  'refreshSessions',
  'killSessions',
  'killAllSessions',
  'killAllSessionsByPattern',
  'commitTransaction',
  'abortTransaction',
]);

/** The BSON error with which a command that the engine would not survive is answered; undefined for all others. */
export function refusalFor(message) {
  const name = commandOf(message);
  if (name === undefined || !refused.has(name)) return undefined;
  return errorDocument(`${name} is not supported by this MongoDB, which knows no sessions`);
}

/** The command's name: the first key of the document in the first section of an OP_MSG. */
function commandOf(message) {
  const key = headerLength + 4 + 1 + 4 + 1;
  if (message.readInt32LE(12) !== opMsg || message.length <= key || message[headerLength + 4] !== 0) return undefined;
  const end = message.indexOf(0, key);
  return end < 0 ? undefined : message.toString('utf8', key, end);
}

/** `{ ok: 0, errmsg, code: 59, codeName: 'CommandNotFound' }` in BSON. */
function errorDocument(errmsg) {
  const double = Buffer.alloc(8);
  const code = Buffer.alloc(4);
  code.writeInt32LE(59);
  const body = Buffer.concat([
    field(0x01, 'ok', double),
    field(0x02, 'errmsg', bsonString(errmsg)),
    field(0x10, 'code', code),
    field(0x02, 'codeName', bsonString('CommandNotFound')),
    Buffer.from([0]),
  ]);
  const length = Buffer.alloc(4);
  length.writeInt32LE(body.length + 4);
  return Buffer.concat([length, body]);
}

function field(type, name, value) {
  return Buffer.concat([Buffer.from([type]), Buffer.from(`${name}\0`), value]);
}

function bsonString(text) {
  const bytes = Buffer.from(`${text}\0`);
  const length = Buffer.alloc(4);
  length.writeInt32LE(bytes.length);
  return Buffer.concat([length, bytes]);
}
