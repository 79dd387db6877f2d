import { clock } from './clock';
import { tokensOf } from './apollo/auth-link';
import { LookKeeper, type Look } from './look';

const coded = (payload: object) => `a.${btoa(JSON.stringify(payload))}.c`;
const ofLook = coded({ sub: 'usr_1', act: { sub: 'usr_9' } });
const ofSession = coded({ sub: 'usr_9' });
const aLook = (more: Partial<Look> = {}): Look => ({
  ...{ requestId: 'sup_1', name: 'Ama', accessToken: ofLook, freshUntilMs: clock.now() + 60_000, until: '2999-01-01' },
  ...more,
});
const own = { token: () => Promise.resolve(ofSession), renew: jest.fn(() => Promise.resolve('renewed')) };

afterEach(() => own.renew.mockClear());

it('asks with the token of the look while there is one, and with one’s own otherwise', async () => {
  const look = new LookKeeper();
  const tokens = tokensOf(own, look);
  expect(await tokens.token()).toBe(ofSession);
  look.begin(aLook());
  expect(await tokens.token()).toBe(ofLook);
  look.end();
  expect(await tokens.token()).toBe(ofSession);
});

it('a look that is refused ends, and nothing of it is asked again as the member of staff', async () => {
  const look = new LookKeeper();
  const tokens = tokensOf(own, look);
  look.begin(aLook());
  expect(await tokens.renew(ofLook)).toBe(ofLook);
  expect(look.current()).toBeUndefined();
  expect(await tokens.renew(ofLook)).toBe(ofLook);
  expect(own.renew).not.toHaveBeenCalled();
  expect(await tokens.renew(ofSession)).toBe('renewed');
});

it('is renewed once for many who ask, and ends where there is no other token', async () => {
  const look = new LookKeeper();
  const renew = jest.fn<ReturnType<Parameters<typeof look.renewWith>[0]>, [string]>();
  look.renewWith(renew);
  const told = jest.fn();
  look.onChange(told);
  look.begin(aLook({ freshUntilMs: clock.now() - 1 }));
  renew.mockResolvedValueOnce({ accessToken: 'next', freshUntilMs: clock.now() - 1 });
  expect(await Promise.all([look.token(), look.token()])).toEqual(['next', 'next']);
  expect(renew).toHaveBeenCalledTimes(1);
  renew.mockResolvedValueOnce(undefined);
  expect(await look.token()).toBeUndefined();
  expect([look.current(), told.mock.calls.length]).toEqual([undefined, 2]);
});
