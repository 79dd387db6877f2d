import type { Visitor } from './visitor';

export type Provider = 'Google' | 'LinkedIn';

/** From the page of ways in, or of joining, to the page of a provider. */
export async function setsOutFor(visitor: Visitor, provider: Provider): Promise<void> {
  await visitor.press(`Continue with ${provider}`);
  await visitor.sees('heading', `Sign in with ${provider}`);
}

/** Says on a provider's page who one is, with an address that it has verified. */
export async function goesOnAs(visitor: Visitor, name = visitor.name, email = visitor.email): Promise<void> {
  await visitor.writes('Name', name);
  await visitor.writes('E-mail', email);
  await visitor.press('Go on');
}

/** Signs in by a provider's account of the same address. */
export async function signsInBy(visitor: Visitor, provider: Provider): Promise<void> {
  await visitor.page.goto('/sign-in');
  await setsOutFor(visitor, provider);
  await goesOnAs(visitor);
}

/** What a provider is to do with the next code that it is shown, instead of taking it. */
export async function failsNext(providerUrl: string, failure: { kind: string; code?: string }): Promise<void> {
  const order = { match: 'POST /token', ...failure };
  const answer = await fetch(`${providerUrl}/__failures`, { method: 'POST', body: JSON.stringify(order) });
  if (!answer.ok) throw new Error(`The stand-in took no order: ${answer.status}`);
}
