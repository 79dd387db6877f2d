import { clock } from '../clock';

/** How live this page is: `generation` grows with every new socket, so that what was missed can be asked for. */
export interface Connection {
  online: boolean;
  live: boolean;
  generation: number;
}

/** The page's line to Kelmah, as the browser and the socket tell it. */
export class ConnectionState {
  private present: Connection = { online: true, live: false, generation: 0 };
  private readonly listeners = new Set<() => void>();
  private lastHeardMs = clock.now();

  get = (): Connection => this.present;

  onChange = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  opened(): void {
    this.lastHeardMs = clock.now();
    this.set({ live: true, generation: this.present.generation + 1 });
  }

  closed(): void {
    this.set({ live: false });
  }

  heard(): void {
    this.lastHeardMs = clock.now();
  }

  silentForMs = (): number => clock.now() - this.lastHeardMs;

  listenToBrowser(): void {
    this.set({ online: navigator.onLine });
    window.addEventListener('online', () => this.set({ online: true }));
    window.addEventListener('offline', () => this.set({ online: false }));
  }

  private set(change: Partial<Connection>): void {
    this.present = { ...this.present, ...change };
    for (const listener of [...this.listeners]) listener();
  }
}

export const connection = new ConnectionState();
