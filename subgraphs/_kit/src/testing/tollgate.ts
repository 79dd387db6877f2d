import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Stands between a service and an engine, and can be closed: whoever was on the way is cut off, too. */
export interface Tollgate {
  port: number;
  close(): void;
  open(): void;
  stop(): Promise<void>;
}

/** @param target where the engine listens: a port of this machine, or the path of a socket. */
export async function buildTollgate(target: { port: number; host: string } | { path: string }): Promise<Tollgate> {
  const passing = new Set<Socket>();
  let isOpen = true;
  const server = createServer((near) => {
    if (!isOpen) return void near.destroy();
    const far = connect(target);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      passing.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        passing.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
    return undefined;
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const close = () => {
    isOpen = false;
    for (const socket of passing) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    close,
    open: () => {
      isOpen = true;
    },
    stop: async () => {
      close();
      await new Promise((done) => server.close(done));
    },
  };
}
