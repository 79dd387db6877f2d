import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { type Connection, createConnection, type Model, mongo, Schema } from 'mongoose';
import type { Engine } from './engine';
import { gone, keep, optionsFor, runningBelow, stopKept, removeTestFolders, testFolder } from './engines.testing';
import { bringMongo } from './mongo.engine';

interface Worker {
  email: string;
  bio: string;
  jobs: number;
  place: { type: 'Point'; coordinates: [number, number] };
}

const point = { type: { type: String, required: true }, coordinates: { type: [Number], required: true } };
const workerSchema = new Schema<Worker>({ email: String, bio: String, jobs: Number, place: point });
workerSchema.index({ email: 1 }, { unique: true });
workerSchema.index({ bio: 'text' });
workerSchema.index({ place: '2dsphere' });

const accra: Worker['place'] = { type: 'Point', coordinates: [-0.187, 5.603] };
const kumasi: Worker['place'] = { type: 'Point', coordinates: [-1.624, 6.687] };
const ama = { email: 'ama@example.com', bio: 'Burst mains and bathrooms, 12 years a plumber', jobs: 41, place: accra };
const kofi = { email: 'kofi@example.com', bio: 'Tiler: floors, walls, terrazzo', jobs: 7, place: kumasi };

afterAll(removeTestFolders);

describe('the MongoDB that is brought up', () => {
  let engine: Engine;
  let connection: Connection;
  beforeAll(async () => {
    engine = await bringMongo(optionsFor(testFolder()));
    connection = await createConnection(engine.url, { dbName: 'engines' }).asPromise();
  }, 60_000);
  afterAll(async () => {
    await connection?.close();
    await engine?.stop();
  }, 30_000);

  const workers = async () => {
    const known = connection.models['Worker'] as Model<Worker> | undefined;
    const model = known ?? connection.model<Worker>('Worker', workerSchema);
    await model.init();
    await model.deleteMany({});
    await model.insertMany([ama, kofi]);
    return model;
  };

  it('keeps a unique index', async () => {
    const model = await workers();
    await expect(model.create({ ...kofi, email: ama.email })).rejects.toMatchObject({ code: 11000 });
    await expect(model.countDocuments()).resolves.toBe(2);
  });

  it('searches text and distance', async () => {
    const model = await workers();
    const byText = await model.find({ $text: { $search: 'plumber' } }).lean();
    expect(byText.map(({ email }) => email)).toEqual([ama.email]);
    const near = { near: kumasi, distanceField: 'metres', maxDistance: 300_000, spherical: true as const };
    const byDistance = await model.aggregate<Worker & { metres: number }>([{ $geoNear: near }]);
    expect(byDistance.map(({ email }) => email)).toEqual([kofi.email, ama.email]);
    expect(byDistance[1]?.metres).toBeGreaterThan(190_000);
  });

  it('changes a document in one step, waiting for the journal, and sums up', async () => {
    const model = await workers();
    const sure = { returnDocument: 'after', writeConcern: { w: 'majority', j: true } } as const;
    const after = await model.findOneAndUpdate({ email: kofi.email, jobs: 7 }, { $inc: { jobs: 1 } }, sure).lean();
    expect(after).toMatchObject({ jobs: 8 });
    const lost = await model.findOneAndUpdate({ email: kofi.email, jobs: 7 }, { $inc: { jobs: 1 } }, sure).lean();
    expect(lost).toBeNull();
    await expect(model.aggregate([{ $group: { _id: null, jobs: { $sum: '$jobs' } } }])).resolves.toEqual([
      { _id: null, jobs: 49 },
    ]);
  });

  it('answers many at once, each with its own answer, in pages', async () => {
    const model = await workers();
    const many = Array.from({ length: 300 }, (_, index) => ({ ...ama, email: `w${index}@example.com`, jobs: index }));
    await model.insertMany(many);
    const seen = await Promise.all(many.map(({ email }) => model.findOne({ email }).lean()));
    expect(seen.map((worker) => worker?.jobs)).toEqual(many.map(({ jobs }) => jobs));
    const paged: number[] = [];
    const cursor = model.find({ email: /^w/ }).sort({ jobs: 1 }).batchSize(40).lean().cursor();
    for await (const worker of cursor) paged.push(worker.jobs);
    expect(paged).toEqual(many.map(({ jobs }) => jobs));
  }, 30_000);

  it('carries a document of 8 MB there and back', async () => {
    const large = Buffer.alloc(8 * 1024 * 1024, 7);
    const { insertedId } = await connection.collection('large').insertOne({ large });
    const back = await connection.collection('large').findOne({ _id: insertedId });
    expect((back?.['large'] as mongo.Binary).length()).toBe(large.length);
  });

  it('refuses sessions and lives on', async () => {
    const admin = connection.db?.admin();
    await expect(admin?.command({ startSession: 1 })).rejects.toThrow('startSession is not supported');
    await expect(admin?.command({ endSessions: [] })).rejects.toMatchObject({ codeName: 'CommandNotFound' });
    await expect(admin?.command({ ping: 1 })).resolves.toEqual({ ok: 1 });
  });

  it('reads a message that comes byte by byte, and hangs up on one that cannot be', async () => {
    const path = decodeURIComponent(new URL(engine.url).host);
    const body = mongo.BSON.serialize({ ping: 1, $db: 'admin' });
    const head = Buffer.alloc(21);
    head.writeInt32LE(21 + body.length, 0);
    head.writeInt32LE(77, 4);
    head.writeInt32LE(2013, 12);
    const socket = connect(path).setNoDelay(true);
    for (const byte of Buffer.concat([head, body])) socket.write(Buffer.from([byte]));
    const reply = await new Promise<Buffer>((resolve) => socket.once('data', resolve));
    expect(reply.readInt32LE(8)).toBe(77);
    expect(mongo.BSON.deserialize(reply.subarray(21))).toEqual({ ok: 1 });
    socket.write(Buffer.from([1, 0, 0, 0, 0, 0, 0, 0]));
    await new Promise((closed) => socket.once('close', closed));
    await expect(connection.db?.command({ ping: 1 })).resolves.toEqual({ ok: 1 });
  });
});

describe('bringMongo', () => {
  afterEach(stopKept, 30_000);

  it('leaves no process and no socket, below a folder too long for a socket as well', async () => {
    const o = optionsFor(join(testFolder(), 'a-long-way-down-'.repeat(6)));
    const engine = await keep(bringMongo(o));
    const running = runningBelow(engine.pid as number);
    const socket = decodeURIComponent(new URL(engine.url).host);
    expect(existsSync(socket)).toBe(true);
    expect(Buffer.byteLength(socket)).toBeLessThan(104);
    await engine.stop();
    await engine.stop();
    expect(running()).toEqual([]);
    expect(existsSync(socket)).toBe(false);
    await gone(running);
  }, 60_000);

  it('uses the MongoDB of the environment and leaves it running', async () => {
    const own = await keep(bringMongo(optionsFor(testFolder())));
    const environment = { MONGO_URL: own.url };
    const given = await keep(bringMongo(optionsFor(testFolder(), { environment })));
    expect(given).toMatchObject({ choice: 'environment', url: own.url });
    await given.stop();
    const again = await keep(bringMongo(optionsFor(testFolder(), { environment })));
    expect(again.choice).toBe('environment');
    await own.stop();
  }, 60_000);

  it('says so when the MongoDB of the environment does not answer, and brings no other', async () => {
    const folder = testFolder();
    const environment = { MONGO_URL: 'mongodb://kelmah:secret@127.0.0.1:1/?directConnection=true' };
    const bringing = bringMongo(optionsFor(folder, { environment }));
    await expect(bringing).rejects.toThrow(/^MONGO_URL is set to mongodb:\/\/kelmah:…@127\.0\.0\.1:1/);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  }, 30_000);

  it('does not let one MongoDB read what another wrote', async () => {
    const folder = testFolder();
    mkdirSync(join(folder, 'data', 'mongodb'), { recursive: true });
    writeFileSync(join(folder, 'data', 'mongodb', 'made-by'), 'mongod');
    const bringing = bringMongo(optionsFor(folder, { environment: { PATH: '' } }));
    await expect(bringing).rejects.toThrow('made by mongod, which is no longer found');
    expect(existsSync(join(folder, 'run', 'mongodb.json'))).toBe(false);
  });
});
