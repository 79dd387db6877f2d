import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openHouse, type HouseOptions } from '../../support/house';
import { openBrowser } from './chromium';
import { Visitor, type Findings, type screens } from './visitor';

export interface Lobby {
  house: Awaited<ReturnType<typeof openHouse>>;
  browser: Browser;
}

let opened: (Lobby & { close(): Promise<void> }) | undefined;

/**
 * Brings up a house with its web client, and a browser, once for all journeys of a file: it costs half a minute of
 * processor time. The file closes it.
 */
export async function openLobby(variables: HouseOptions['variables'] = {}): Promise<void> {
  // One after the other: what did open is closed again, whichever of them fails.
  const { browser, close } = await openBrowser();
  try {
    const house = await openHouse({ web: 'built', variables });
    opened = {
      ...{ house, browser },
      close: async () => {
        await close();
        await house.close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

export function lobby(): Lobby {
  if (!opened) throw new Error('Open the lobby first: openLobby() in a beforeAll of the file');
  return opened;
}

export const closeLobby = async (): Promise<void> => opened?.close();

/** An address that nobody has yet. */
export const addressOf = (name: string) => `${name}.${randomUUID().slice(0, 8)}@example.com`;

/**
 * How people come to a journey, each with a window of their own; all windows close with it, and its pictures take the
 * place of those of the last time.
 */
export function arrivalsTo(findings: Findings) {
  const visitors: Visitor[] = [];
  beforeAll(() => rmSync(findings.folder, { recursive: true, force: true }));
  afterAll(async () => {
    await Promise.all(visitors.map(({ context }) => context.close()));
  });
  return async (name: string, email: string, screen: keyof typeof screens): Promise<Visitor> => {
    const { browser, house } = lobby();
    const visitor = await Visitor.arrive(browser, { name, email, webUrl: house.urls.web, findings, screen });
    visitors.push(visitor);
    return visitor;
  };
}
