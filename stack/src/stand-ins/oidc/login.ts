import type { IncomingMessage, ServerResponse } from 'node:http';
import { redirect, write, type HttpReply, type HttpRequest } from '../http';
import { loginPage, lostPage } from './login-page';
import { personOf, type Person } from './people';
import type { World } from './world';

/** The person that a form says, or what is wrong with it. */
function chosenOf(world: World, form: URLSearchParams): Person | string {
  const choice = form.get('choice') ?? '';
  if (choice !== 'other') return world.people().find(({ email }) => email === choice) ?? 'Nobody has this address.';
  const name = (form.get('name') ?? '').trim();
  const email = (form.get('email') ?? '').trim();
  if (name === '' || !/^\S+@\S+\.\S+$/.test(email)) return 'Write a name and an e-mail address.';
  const person = personOf(name, email, form.get('verified') !== 'no');
  world.added.put(email, person);
  return person;
}

/** The page between the two applications: who it is that signs in. */
export async function answerLogin(
  world: World,
  request: HttpRequest,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { provider, flavour } = world;
  const answer = (reply: HttpReply): Promise<void> => write(response, reply, true);
  let uid: string;
  try {
    ({ uid } = await provider.interactionDetails(message, response));
  } catch {
    return answer(lostPage(flavour.title, 'This sign-in is over, or was begun in another browser.'));
  }
  if (request.method !== 'POST') return answer(loginPage(flavour.title, uid, world.people()));
  const form = new URLSearchParams(request.body.toString('utf8'));
  if (form.get('choice') === 'cancel') {
    const gone = { error: flavour.cancelled, error_description: 'The person cancelled' };
    return answer(redirect(await provider.interactionResult(message, response, gone)));
  }
  const chosen = chosenOf(world, form);
  if (typeof chosen === 'string') return answer(loginPage(flavour.title, uid, world.people(), chosen));
  const login = { accountId: chosen.subject, remember: false };
  return answer(redirect(await provider.interactionResult(message, response, { login })));
}
