import { eventually } from '@kelmah/kit/testing/eventually';
import { answerOf, ask } from '@kelmah/kit/testing/graph';
import { namesOf } from '../src/document/person.store';
import { setTheStage, type Stage } from './stage';
import { aFinancier, aHirer, aWorker, storyOf, type Story } from './story';
import type { Person, SignedContract } from './views';

let stage: Stage;
let story: Story;
let contract: SignedContract;
const [hirer, worker] = [aHirer('Efua Owusu'), aWorker('Kɔfi "=Boateng"')];
const month = () => stage.clock.now().toISOString().slice(0, 7);

beforeAll(async () => {
  stage = await setTheStage();
  story = storyOf(stage);
  for (const { userId, name } of [hirer, worker]) {
    const facts = { userId, name: name ?? '', email: 'one@example.com', roles: [], locale: 'en' as const };
    await stage.probe.say('account.registered', userId, facts);
  }
  await eventually(async () => {
    if ((await namesOf(stage.service.postgres, [hirer.userId, worker.userId])).size < 2) throw new Error('Not yet');
  });
  contract = await story.bothSign({ amounts: [250_00, 100_00], hirer, worker });
  await story.isReadyToBePaid(worker);
  for (const index of [0, 1]) await story.pays(contract, index);
  await story.approves(contract, 0);
  await story.until(contract, 'RELEASED', 0);
}, 90_000);
afterAll(() => stage.stop());

interface Line {
  what: string;
  about: string;
  amount: { amountMinor: number };
  balance: { amountMinor: number };
}
interface Section {
  currency: string;
  opening: { amountMinor: number };
  closing: { amountMinor: number };
  lines: Line[];
}
interface File {
  fileName: string;
  contentType: string;
  base64: string;
}

const money = '{ amountMinor }';
const statement = async (viewer: Person, side: string, of = month()): Promise<Section[]> => {
  const lines = `lines { what about amount ${money} balance ${money} }`;
  const text = `query ($month: String!, $side: StatementSide!) { statement(month: $month, side: $side) {
    sections { currency opening ${money} closing ${money} ${lines} } } }`;
  return (
    await answerOf<{ statement: { sections: Section[] } }>(stage.service.schema, viewer, text, { month: of, side })
  ).statement.sections;
};
const file = async (viewer: Person, side: string, format: string): Promise<File> => {
  const text = `query ($month: String!, $side: StatementSide!, $format: StatementFormat!) {
    statementDocument(month: $month, side: $side, format: $format) { fileName contentType base64 } }`;
  const variables = { month: month(), side, format };
  return (await answerOf<{ statementDocument: File }>(stage.service.schema, viewer, text, variables)).statementDocument;
};
const receipt = async (viewer: Person, fundingId: string): Promise<File | null> => {
  const text = 'query ($id: ID!) { receipt(fundingId: $id) { fileName contentType base64 } }';
  return (await answerOf<{ receipt: File | null }>(stage.service.schema, viewer, text, { id: fundingId })).receipt;
};

describe('a statement', () => {
  it('of a hirer tells what was paid in, what was released, and what is still held', async () => {
    const [section] = await statement(hirer, 'HIRER');
    expect(section).toMatchObject({ opening: { amountMinor: 0 }, closing: { amountMinor: 100_00 } });
    expect(section?.lines.map(({ what, amount }) => [what, amount.amountMinor])).toEqual([
      ['Paid in', 250_00],
      ['Paid in', 100_00],
      ['Released to the worker', -250_00],
    ]);
    expect(section?.lines[0]?.about).toBe('Part 1 · Pipe repair in Osu');
  });

  it('of a worker tells what was earned after the fee and what was paid out, line by line to the balance', async () => {
    const sections = await eventually(async () => {
      const seen = await statement(worker, 'WORKER');
      if ((seen[0]?.lines.length ?? 0) < 2) throw new Error('Not paid out yet');
      return seen;
    });
    expect(
      sections[0]?.lines.map(({ what, amount, balance }) => [what, amount.amountMinor, balance.amountMinor]),
    ).toEqual([
      ['Earned', 225_00, 225_00],
      ['Paid out', -225_00, 0],
    ]);
  });

  it('carries over what is left into the next month, and is empty before there was anything', async () => {
    const [next] = await statement(hirer, 'HIRER', '2099-01');
    expect(next).toMatchObject({ opening: { amountMinor: 100_00 }, closing: { amountMinor: 100_00 }, lines: [] });
    expect(await statement(hirer, 'HIRER', '2020-02')).toEqual([]);
    expect(await statement(aHirer(), 'HIRER')).toEqual([]);
  });

  it.each(['2026-13', '2026', "2026-01'; --", '1999-01'])('is refused for the month %s', async (wrong) => {
    const text = 'query ($month: String!) { statement(month: $month, side: HIRER) { month } }';
    const { errors } = await ask(stage.service.schema, hirer, text, { month: wrong });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('is a table for a spreadsheet, in which no cell is a formula', async () => {
    const { fileName, contentType, base64 } = await file(hirer, 'HIRER', 'CSV');
    const text = Buffer.from(base64, 'base64').toString('utf8');
    expect([fileName, contentType]).toEqual([`kelmah-payments-${month()}.csv`, 'text/csv; charset=utf-8']);
    expect(text.split('\r\n')[0]).toBe('\ufeffat,what,about,currency,amount,balance,reference');
    expect(text.split('\r\n')[3]).toMatch(
      /,Released to the worker,Part 1 · Pipe repair in Osu,GHS,-250.00,100.00,ltx_/,
    );
  });

  it('is a paper', async () => {
    const { fileName, base64 } = await file(worker, 'WORKER', 'PDF');
    expect(fileName).toBe(`kelmah-earnings-${month()}.pdf`);
    expect(Buffer.from(base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('a receipt', () => {
  it('is a paper for both sides and for staff with finance, and for nobody else', async () => {
    const { id } = await story.until(contract, 'RELEASED', 0);
    for (const viewer of [hirer, worker, aFinancier()]) {
      const paper = await receipt(viewer, id);
      expect(paper?.contentType).toBe('application/pdf');
      expect(Buffer.from(paper?.base64 ?? '', 'base64').length).toBeGreaterThan(5_000);
    }
    expect(await receipt(aHirer(), id)).toBeNull();
    expect(await receipt(hirer, 'fnd_01ARZ3NDEKTSV4RRFFQ69G5FAV')).toBeNull();
    expect(await receipt(hirer, 'nonsense')).toBeNull();
  });
});

describe('a name', () => {
  it('is forgotten with its account, whatever old news comes later', async () => {
    const { userId } = aHirer();
    const facts = { userId, name: 'Ama', photoUploadId: null, version: 3 };
    await stage.probe.say('account.erased', userId, { userId });
    await stage.probe.say('profile.changed', userId, facts);
    await stage.probe.say('profile.changed', hirer.userId, { ...facts, userId: hirer.userId, name: 'Efua O.' });
    await eventually(async () => {
      if ((await namesOf(stage.service.postgres, [hirer.userId])).get(hirer.userId) !== 'Efua O.')
        throw new Error('Not yet');
    });
    expect((await namesOf(stage.service.postgres, [userId])).size).toBe(0);
  });
});
