import { later, memoryFiles, memoryStorage, settle } from '../../../test/memory';
import { clock } from '../clock';
import { MessageRefused, Outbox, type Sender, type Unsent } from './outbox';

let nowMs = 1_000;
beforeEach(() => {
  jest.spyOn(clock, 'now').mockImplementation(() => (nowMs += 1));
});

function house(storage = memoryStorage(), files = memoryFiles()) {
  const open = () => new Outbox('usr_1', storage, files);
  return { storage, files, open };
}

/** A graph that takes everything, and remembers what. */
function takingSender() {
  const sent: { clientId: string; text: string; uploadIds: string[] }[] = [];
  const sender: Sender = {
    upload: jest.fn((file: File) => Promise.resolve(`upl_${file.name}`)),
    send: jest.fn(({ clientId, text }: Unsent, uploadIds: string[]) => {
      sent.push({ clientId, text, uploadIds });
      return Promise.resolve();
    }),
  };
  return { sender, sent };
}

const texts = (outbox: Outbox) => outbox.list().map(({ text, state }) => `${text}: ${state}`);

describe('a message', () => {
  it('is kept before it is sent, and forgotten when it is there', async () => {
    const { open, storage } = house();
    const outbox = open();
    await outbox.add('cnv_1', 'Good morning');
    expect(texts(outbox)).toEqual(['Good morning: waiting']);
    expect(storage.size()).toBe(1);
    const { sender, sent } = takingSender();
    const stop = outbox.start(sender);
    await settle();
    stop();
    expect(sent.map(({ text }) => text)).toEqual(['Good morning']);
    expect(outbox.list()).toEqual([]);
    expect(storage.size()).toBe(0);
  });

  it('goes out in the order of writing', async () => {
    const { sender, sent } = takingSender();
    const outbox = house().open();
    for (const text of ['one', 'two', 'three']) await outbox.add('cnv_1', text);
    const stop = outbox.start(sender);
    await settle();
    stop();
    expect(sent.map(({ text }) => text)).toEqual(['one', 'two', 'three']);
  });

  it('outlives the page, and goes out under the id it was written with', async () => {
    const { open } = house();
    const stuck = later<void>();
    const before = open();
    const stopBefore = before.start({ ...takingSender().sender, send: () => stuck.promise });
    const { clientId } = await before.add('cnv_1', 'On my way');
    await settle();
    expect(texts(before)).toEqual(['On my way: sending']);
    stopBefore();
    stuck.reject(new TypeError('The page went away'));
    await settle();

    const { sender, sent } = takingSender();
    const after = open();
    expect(texts(after)).toEqual(['On my way: waiting']);
    const stop = after.start(sender);
    await settle();
    stop();
    expect(sent).toEqual([{ clientId, text: 'On my way', uploadIds: [] }]);
  });
});

describe('without a network', () => {
  it('a message waits, and is tried again when the network is back', async () => {
    const { sender, sent } = takingSender();
    const outbox = house().open();
    const send = jest.fn<Promise<void>, [Unsent, string[]]>(() => Promise.reject(new TypeError('Failed to fetch')));
    const stop = outbox.start({ upload: sender.upload, send: (...args) => send(...args) });
    await outbox.add('cnv_1', 'one');
    await outbox.add('cnv_1', 'two');
    await settle();
    expect(texts(outbox)).toEqual(['one: waiting', 'two: waiting']);
    expect(send.mock.calls.map(([{ text }]) => text)).not.toContain('two');
    send.mockImplementation(sender.send);
    window.dispatchEvent(new Event('online'));
    await settle();
    stop();
    expect(sent.map(({ text }) => text)).toEqual(['one', 'two']);
    expect(outbox.list()).toEqual([]);
  });
});

describe('a refused message', () => {
  it('stays with the reason, and lets the next one through', async () => {
    const { sender, sent } = takingSender();
    const outbox = house().open();
    const send: Sender['send'] = (message, uploadIds) =>
      message.text === 'bad' ? Promise.reject(new MessageRefused('Too long.')) : sender.send(message, uploadIds);
    const stop = outbox.start({ ...sender, send });
    await outbox.add('cnv_1', 'bad');
    await outbox.add('cnv_1', 'good');
    await settle();
    expect(texts(outbox)).toEqual(['bad: failed']);
    expect(outbox.list()[0]?.message).toBe('Too long.');
    expect(sent.map(({ text }) => text)).toEqual(['good']);
    stop();
  });

  it('goes out again under the same id when the person asks for it, or is forgotten', async () => {
    const { sender, sent } = takingSender();
    const { open, storage } = house();
    const outbox = open();
    const send = jest.fn(() => Promise.reject<void>(new MessageRefused('Not now.')));
    const stop = outbox.start({ ...sender, send });
    const first = await outbox.add('cnv_1', 'one');
    const second = await outbox.add('cnv_1', 'two');
    await settle();
    send.mockImplementation((...args: unknown[]) => sender.send(...(args as Parameters<Sender['send']>)));
    outbox.resend(first.clientId);
    outbox.forget(second.clientId);
    await settle();
    stop();
    expect(sent).toEqual([{ clientId: first.clientId, text: 'one', uploadIds: [] }]);
    expect(storage.size()).toBe(0);
  });
});

describe('photos', () => {
  it('are kept with the message, uploaded once, and cleared away', async () => {
    const { sender, sent } = takingSender();
    const { open, files } = house();
    const outbox = open();
    const photo = new File(['a photo'], 'drain.jpg', { type: 'image/jpeg' });
    const send = jest.fn<Promise<void>, [Unsent, string[]]>(() => Promise.reject(new TypeError('Failed to fetch')));
    const stop = outbox.start({ upload: sender.upload, send: (...args) => send(...args) });
    await outbox.add('cnv_1', '', [photo]);
    await settle();
    expect(files.size()).toBe(1);
    send.mockImplementation(sender.send);
    window.dispatchEvent(new Event('online'));
    await settle();
    stop();
    expect(sender.upload).toHaveBeenCalledTimes(1);
    expect(sent[0]?.uploadIds).toEqual(['upl_drain.jpg']);
    expect(files.size()).toBe(0);
  });
});

describe('two tabs', () => {
  it('send a message once', async () => {
    const { sender, sent } = takingSender();
    const { open } = house();
    await open().add('cnv_1', 'Only once');
    const tabs = [open(), open()];
    const stops = tabs.map((tab) => tab.start(sender));
    await settle();
    stops.forEach((stop) => stop());
    expect(sent.map(({ text }) => text)).toEqual(['Only once']);
    expect(tabs.map((tab) => tab.list())).toEqual([[], []]);
  });
});

describe('a browser that keeps nothing', () => {
  it('still sends what was written', async () => {
    const { sender, sent } = takingSender();
    const deaf = { ...memoryStorage(), write: () => undefined };
    const outbox = house(deaf).open();
    const stop = outbox.start(sender);
    await outbox.add('cnv_1', 'Private mode');
    await settle();
    stop();
    expect(sent.map(({ text }) => text)).toEqual(['Private mode']);
  });
});
