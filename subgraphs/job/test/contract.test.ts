import { newId } from '@kelmah/kit/ids/ids';
import type { Seen } from './questions';
import { aDraftContract, aTown, ghs, inDays, type Hirer, type Town, type Worker } from './story';

let town: Town;
beforeAll(async () => {
  town = await aTown();
});
afterAll(() => town.stop());

const typesOf = (subject: string) =>
  town.probe.heard.filter((event) => event.subject === subject).map(({ type }) => type);

const signature = (contract: Seen, changes: object = {}) => ({
  contractId: contract['id'],
  termsHash: contract['termsHash'],
  name: 'Ama Mensah',
  ...changes,
});

describe('changing the terms', () => {
  let untouched: Awaited<ReturnType<typeof aDraftContract>>;
  beforeAll(async () => {
    untouched = await aDraftContract(town);
  });

  it('changes what is given, and with it the hash', async () => {
    const { hirer, contract } = await aDraftContract(town);
    const milestones = [
      { title: 'Half', amount: ghs(100_001) },
      { title: 'Rest', amount: ghs(139_999) },
    ];
    const startOn = inDays(town.clock, 4);
    const edited = (
      await hirer.did('editContract', {
        contractId: contract['id'],
        scope: 'Dig and repair.',
        days: 5,
        startOn,
        milestones,
      })
    )['contract'];
    expect(edited).toMatchObject({
      scope: 'Dig and repair.',
      days: 5,
      startOn: new Date(startOn),
      price: ghs(240_000),
    });
    expect(edited.milestones.map(({ title, amount, position }: Seen) => ({ title, amount, position }))).toEqual([
      { ...milestones[0], position: 1 },
      { ...milestones[1], position: 2 },
    ]);
    expect(edited.fee.amountMinor + edited.netToWorker.amountMinor).toBe(240_000);
    expect(edited.termsHash).not.toBe(contract['termsHash']);
    const same = (await hirer.did('editContract', { contractId: contract['id'] }))['contract'];
    expect(same).toEqual(edited);
  });

  const steps = (...amounts: number[]) => amounts.map((amountMinor) => ({ title: 'Step', amount: ghs(amountMinor) }));
  it.each<[string, object, string]>([
    ['milestones beyond the price', { milestones: steps(240_000, 1) }, 'milestones'],
    ['milestones short of the price', { milestones: steps(239_999) }, 'milestones'],
    ['no milestone', { milestones: [] }, 'milestones'],
    ['eleven milestones', { milestones: steps(...Array.from({ length: 11 }, () => 1)) }, 'milestones'],
    ['a milestone for nothing', { milestones: steps(240_000, 0) }, 'milestones.1.amount'],
    ['a milestone without a name', { milestones: [{ title: '', amount: ghs(240_000) }] }, 'milestones.0.title'],
    [
      'another currency',
      { milestones: [{ title: 'All', amount: { amountMinor: 240_000, currency: 'USD' } }] },
      'milestones.0.amount',
    ],
    ['an empty scope', { scope: ' ' }, 'scope'],
    ['a scope of 5,001 characters', { scope: 'x'.repeat(5_001) }, 'scope'],
    ['no days', { days: 0 }, 'days'],
  ])('is refused with %s', async (_what, changes, field) => {
    const { hirer, contract } = untouched;
    const answer = await hirer.does('editContract', { contractId: contract['id'], ...changes });
    expect(answer).toEqual({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      field,
      message: expect.stringMatching(/^(?!Invalid).+\.$/),
    });
    expect(await hirer.seesContract(contract['id'])).toEqual(contract);
  });

  it('is the hirer’s alone, and ends with the first signature', async () => {
    const { hirer, worker, contract } = await aDraftContract(town);
    expect(await worker.does('editContract', { contractId: contract['id'], days: 9 })).toMatchObject({
      code: 'FORBIDDEN',
    });
    await hirer.signs(contract['id']);
    expect(await hirer.does('editContract', { contractId: contract['id'], days: 9 })).toMatchObject({
      code: 'WRONG_STATE',
    });
  });
});

describe('signing', () => {
  let unsigned: Awaited<ReturnType<typeof aDraftContract>>;
  beforeAll(async () => {
    unsigned = await aDraftContract(town);
  });

  it('by the hirer offers the contract, by the worker binds both', async () => {
    const { hirer, worker, job, application, contract } = await aDraftContract(town);
    const offered = (await hirer.did('signContract', signature(contract)))['contract'];
    expect(offered).toMatchObject({
      status: 'OFFERED',
      termsHash: contract['termsHash'],
      activatedAt: null,
      moves: ['CANCEL'],
    });
    expect(await worker.seesContract(contract['id'])).toMatchObject({ moves: ['SIGN', 'CANCEL'] });
    town.clock.advance(60_000);
    const active = (await worker.did('signContract', signature(contract, { name: ' Kofi Boateng ' })))['contract'];
    expect(active).toMatchObject({ status: 'ACTIVE', activatedAt: town.clock.now(), moves: ['CANCEL'] });
    expect(active.signatures).toEqual([
      {
        signer: { id: hirer.userId },
        signedAt: expect.any(Date),
        termsHash: contract['termsHash'],
        name: 'Ama Mensah',
      },
      {
        signer: { id: worker.userId },
        signedAt: town.clock.now(),
        termsHash: contract['termsHash'],
        name: 'Kofi Boateng',
      },
    ]);
    expect((await hirer.seesContract(contract['id']))['milestones'][0]).toMatchObject({ moves: ['FUND'] });

    const facts = {
      contractId: contract['id'],
      jobId: job['id'],
      applicationId: application['id'],
      title: job['title'],
      hirerId: hirer.userId,
      workerId: worker.userId,
      amountMinor: 240_000,
      currency: 'GHS',
    };
    expect((await town.probe.waitFor('contract.offered', contract['id'])).data).toEqual(facts);
    expect((await town.probe.waitFor('contract.activated', contract['id'])).data).toEqual({
      ...facts,
      feeBasisPoints: 1_000,
      milestones: contract['milestones'].map(({ id, title, position, amount }: Seen) => ({
        milestoneId: id,
        title,
        position,
        amountMinor: amount.amountMinor,
      })),
    });
  });

  it('said ten times at once by each is done once by each', async () => {
    const { hirer, worker, contract } = await aDraftContract(town);
    for (const [person, status] of [
      [hirer, 'OFFERED'],
      [worker, 'ACTIVE'],
    ] as [Hirer | Worker, string][]) {
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => person.did('signContract', signature(contract))),
      );
      expect(new Set(answers.map((answer) => answer['contract'].status))).toEqual(new Set([status]));
    }
    expect((await hirer.seesContract(contract['id']))['signatures']).toHaveLength(2);
    await town.probe.waitFor('contract.activated', contract['id']);
    expect(typesOf(contract['id'])).toEqual(['contract.offered', 'contract.activated']);
  });

  it('is the hirer’s first', async () => {
    const { worker, contract } = await aDraftContract(town);
    expect(await worker.does('signContract', signature(contract))).toMatchObject({
      code: 'WRONG_STATE',
      message: 'The hirer signs first.',
    });
  });

  it('holds for the terms that were read and no others', async () => {
    const { hirer, contract } = await aDraftContract(town);
    await hirer.did('editContract', { contractId: contract['id'], days: 4 });
    expect(await hirer.does('signContract', signature(contract))).toMatchObject({
      code: 'WRONG_STATE',
      field: 'termsHash',
    });
    expect(await hirer.seesContract(contract['id'])).toMatchObject({ status: 'DRAFT', signatures: [] });
  });

  it.each(['', ' A ', 'x'.repeat(121)])('asks for a name, which %j is not', async (name) => {
    const { hirer, contract } = unsigned;
    expect(await hirer.does('signContract', signature(contract, { name }))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'name',
    });
  });

  it('against an edit at the same moment never signs what was not read', async () => {
    const { hirer, contract } = await aDraftContract(town);
    const [signed] = await Promise.all([
      hirer.does('signContract', signature(contract)),
      hirer.does('editContract', { contractId: contract['id'], days: 8 }),
    ]);
    const after = await hirer.seesContract(contract['id']);
    const wasSigned = signed?.__typename === 'SignContractSuccess';
    expect(after).toMatchObject(
      wasSigned ? { status: 'OFFERED', days: 3 } : { status: 'DRAFT', days: 8, signatures: [] },
    );
  });
});

describe('a contract of others', () => {
  it('is missing to them, for every move', async () => {
    const { contract } = await aDraftContract(town);
    for (const stranger of [town.aHirer(), town.aWorker()]) {
      expect(await stranger.seesContract(contract['id'])).toBeNull();
      for (const [mutation, rest] of [
        ['editContract', {}],
        ['signContract', { termsHash: contract['termsHash'], name: 'Yaw Osei' }],
        ['cancelContract', { reason: 'No.' }],
      ] as [string, object][]) {
        const missing = await stranger.does(mutation, { contractId: newId('contract'), ...rest });
        expect(await stranger.does(mutation, { contractId: contract['id'], ...rest })).toEqual(missing);
        expect(missing).toMatchObject({ code: 'NOT_FOUND', field: 'contractId' });
      }
    }
  });
});
