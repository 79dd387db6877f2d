import { html, type Html } from '../html';
import type { HttpReply } from '../http';
import { page } from '../page';
import type { Person } from './people';

const note = 'Test sign-in — nobody here is real';

const personButton = ({ name, email, emailVerified }: Person): Html =>
  html`<li>
    <button class="second" name="choice" value="${email}">
      ${name}, ${email}${!emailVerified && ' (address not verified)'}
    </button>
  </li>`;

/** Whom to go on as: somebody who is known, somebody else, or nobody. */
export const loginPage = (title: string, uid: string, people: readonly Person[], fault?: string): HttpReply =>
  page({
    title: `Sign in with ${title}`,
    note,
    status: fault === undefined ? 200 : 400,
    body: html`${fault !== undefined && html`<p class="fault" role="alert">${fault}</p>`}
      <p>Kelmah wants to know your name and your e-mail address.</p>
      <form class="card" method="post" action="/interaction/${uid}">
        <h2>Go on as</h2>
        <ul class="plain">
          ${people.map(personButton)}
        </ul>
      </form>
      <form class="card" method="post" action="/interaction/${uid}">
        <h2>Another person</h2>
        <div class="field"><label for="name">Name</label><input id="name" name="name" autocomplete="off" /></div>
        <div class="field">
          <label for="email">E-mail</label><input id="email" name="email" type="email" autocomplete="off" />
        </div>
        <div class="field">
          <label for="verified">Is the address verified?</label>
          <select id="verified" name="verified">
            <option value="yes">Yes</option>
            <option value="no">No</option>
          </select>
        </div>
        <button name="choice" value="other">Go on</button>
      </form>
      <form method="post" action="/interaction/${uid}">
        <button class="second" name="choice" value="cancel">Cancel</button>
      </form>`,
  });

export const overviewPage = (title: string, people: readonly Person[]): HttpReply =>
  page({
    title: `${title} accounts`,
    note,
    body: html`<section class="card">
      <p class="soft">Sign in from Kelmah; these people are offered there.</p>
      <ul class="plain">
        ${people.map(
          ({ name, email, emailVerified }) =>
            html`<li>
              <strong>${name}</strong><br />${email}
              <span class="soft">${emailVerified ? 'verified' : 'not verified'}</span>
            </li>`,
        )}
      </ul>
    </section>`,
  });

export const lostPage = (title: string, why: string): HttpReply =>
  page({
    title: `${title} cannot go on`,
    note,
    status: 400,
    body: html`<p class="fault" role="alert">${why}</p>
      <p>Go back to Kelmah and begin again.</p>`,
  });
