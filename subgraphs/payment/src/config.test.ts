import { configure } from './config';

const variables = {
  ENVELOPE_SECRET: 'a secret that only tests are sealed with',
  DATABASE_URL: 'postgresql://127.0.0.1/kelmah',
  REDIS_URL: 'redis://127.0.0.1',
  AMQP_URL: 'amqp://127.0.0.1',
  WEB_URL: 'http://127.0.0.1:5173',
  STRIPE_SECRET_KEY: 'sk_test_something',
  STRIPE_WEBHOOK_SECRET: 'whsec_platform',
  STRIPE_CONNECT_WEBHOOK_SECRET: 'whsec_connect',
};

it('needs no more than the addresses and the keys', () => {
  expect(configure(variables)).toMatchObject({ PORT: 3005, STRIPE_MODE: 'test', PAYOUT_COUNTRY: 'GH' });
});

it('refuses a key of the other mode, and does not tell it', () => {
  const key = ['sk', 'live', 'something'].join('_');
  const live = { ...variables, STRIPE_SECRET_KEY: key };
  expect(() => configure(live)).toThrow('STRIPE_SECRET_KEY: is a key of the other mode than STRIPE_MODE says');
  expect(() => configure(live)).not.toThrow(new RegExp(key));
  expect(configure({ ...live, STRIPE_MODE: 'live' }).STRIPE_MODE).toBe('live');
  expect(() => configure({ ...variables, STRIPE_MODE: 'live' })).toThrow(/STRIPE_SECRET_KEY/);
});

it('names every variable that is missing or wrong', () => {
  expect(() => configure({ STRIPE_API_BASE: 'ftp://stripe', STRIPE_SECRET_KEY: 'pk_test_public' })).toThrow(
    /ENVELOPE_SECRET[\s\S]*DATABASE_URL[\s\S]*STRIPE_SECRET_KEY[\s\S]*STRIPE_API_BASE[\s\S]*STRIPE_WEBHOOK_SECRET/,
  );
});
