import { hour, minute } from '@kelmah/kit/clock/clock';
import type { Letter, Mail } from '@kelmah/kit/mail/mail';
import { openBooks, type Books } from '../../test/books';
import { silence } from '../../test/stage';
import { alertService, startAlertLetters, type Alerts } from './alert.service';

let books: Books;
let alerts: Alerts;
let sent: Letter[] = [];
let mailIsAway = false;
const mail: Mail = {
  send: (letter) => {
    if (mailIsAway) return Promise.reject(new Error('no route'));
    sent.push(letter);
    return Promise.resolve();
  },
  check: () => Promise.resolve(),
  stop: () => undefined,
};
const to = 'money@kelmah.example';
const round = () =>
  startAlertLetters({ postgres: books.postgres, clock: books.clock, logger: silence, mail, to }).run();
const raise = (key: string) => alerts.raise({ key, subject: 'It <differs>', text: '1 < 2\nand more' });

beforeAll(async () => {
  books = await openBooks();
  alerts = alertService({ postgres: books.postgres, clock: books.clock, logger: silence, to });
}, 60_000);
beforeEach(() => {
  sent = [];
  mailIsAway = false;
});
afterAll(() => books.stop());

it('is told once, however often and by however many it is raised', async () => {
  await Promise.all(Array.from({ length: 20 }, () => raise('one')));
  await Promise.all([round(), round()]);
  await round();
  expect(sent).toEqual([
    {
      to,
      subject: 'Kelmah: It <differs>',
      text: '1 < 2\nand more',
      html: '<p>1 &lt; 2</p>\n<p>and more</p>',
      id: expect.stringMatching(/^payment-alert-\d+$/) as string,
    },
  ]);
});

it('is told anew after it was settled, alone or with all that begin alike', async () => {
  await raise('two:a');
  await raise('two:b');
  await alerts.settle('two:');
  await raise('two:a');
  await round();
  expect(sent).toHaveLength(3);
});

it('is written when the mail server is back', async () => {
  mailIsAway = true;
  await raise('three');
  await round();
  mailIsAway = false;
  await round();
  expect(sent).toHaveLength(0);
  books.clock.advance(hour + minute);
  await round();
  expect(sent).toHaveLength(1);
});

it('belongs to the transaction that it is raised in', async () => {
  await books.units
    .inOne(async (unit) => {
      await alerts.raise({ key: 'four', subject: 'No', text: 'no' }, unit);
      throw new Error('undone');
    })
    .catch(() => undefined);
  await round();
  expect(sent).toEqual([]);
});
