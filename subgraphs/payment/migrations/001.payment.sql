-- Events on their way out, and events taken in (each once by each consumer).
CREATE TABLE outbox (
  position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  event jsonb NOT NULL
);
CREATE TABLE inbox (
  event_id text NOT NULL,
  consumer text NOT NULL,
  taken_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (event_id, consumer)
);

-- Our own record of what was agreed: amount, currency, payee and fee are read from here and from nowhere else.
CREATE TABLE contract (
  id text PRIMARY KEY,
  title text NOT NULL,
  hirer_id text NOT NULL,
  worker_id text NOT NULL,
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  fee_basis_points integer NOT NULL CHECK (fee_basis_points BETWEEN 0 AND 10000),
  activated_at timestamptz NOT NULL
);
-- By itself, since it may be heard of before the contract is.
CREATE TABLE contract_cancellation (
  contract_id text PRIMARY KEY,
  at timestamptz NOT NULL
);
CREATE TABLE milestone (
  id text PRIMARY KEY,
  contract_id text NOT NULL REFERENCES contract (id),
  title text NOT NULL,
  position integer NOT NULL,
  amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
  started_at timestamptz,
  approved_at timestamptz
);
CREATE INDEX milestone_contract ON milestone (contract_id);

CREATE TABLE funding (
  id text PRIMARY KEY,
  milestone_id text NOT NULL REFERENCES milestone (id),
  contract_id text NOT NULL REFERENCES contract (id),
  attempt integer NOT NULL CHECK (attempt >= 1),
  hirer_id text NOT NULL,
  worker_id text NOT NULL,
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  fee_minor bigint NOT NULL CHECK (fee_minor >= 0),
  net_minor bigint NOT NULL CHECK (net_minor >= 0),
  status text NOT NULL CHECK (status IN
    ('CREATED', 'PROCESSING', 'HELD', 'RELEASING', 'RELEASED', 'REFUNDING', 'REFUNDED', 'FAILED')),
  version integer NOT NULL DEFAULT 1,
  -- The Checkout Session in force.
  session_id text,
  session_url text,
  session_expires_at timestamptz,
  payment_intent_id text UNIQUE,
  charge_id text,
  -- The last declined attempt that was told, so that it is told once.
  failed_attempt text,
  failure_message text,
  refund_id text,
  refund_reason text,
  refunded_by text,
  transfer_id text UNIQUE,
  created_at timestamptz NOT NULL,
  held_at timestamptz,
  released_at timestamptz,
  refunded_at timestamptz,
  -- When to ask Stripe by ourselves, should no webhook come.
  look_at timestamptz,
  looks integer NOT NULL DEFAULT 0,
  looked_for_at timestamptz,
  UNIQUE (milestone_id, attempt),
  CHECK (fee_minor + net_minor = amount_minor)
);
-- One funding of a milestone at a time: a next attempt only after money went back.
CREATE UNIQUE INDEX funding_one_live ON funding (milestone_id) WHERE status <> 'REFUNDED';
CREATE INDEX funding_contract ON funding (contract_id);
CREATE INDEX funding_hirer ON funding (hirer_id, id);
CREATE INDEX funding_due_look ON funding (look_at) WHERE look_at IS NOT NULL;
CREATE INDEX funding_releasing ON funding (worker_id) WHERE status = 'RELEASING';

-- Requests of people, by the key that their client made: the same key with another body is refused.
CREATE TABLE client_request (
  user_id text NOT NULL,
  key text NOT NULL,
  body_hash text NOT NULL,
  funding_id text NOT NULL REFERENCES funding (id),
  at timestamptz NOT NULL,
  PRIMARY KEY (user_id, key)
);

-- What we are about to ask of Stripe, written before it is asked. The id is the idempotency key.
CREATE TABLE operation (
  id text PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN
    ('OPEN_CHECKOUT', 'CLOSE_CHECKOUT', 'TRANSFER', 'REFUND', 'RETURN_SURPLUS', 'OPEN_ACCOUNT')),
  subject text NOT NULL,
  number integer NOT NULL CHECK (number >= 1),
  request jsonb NOT NULL,
  status text NOT NULL DEFAULT 'PLANNED' CHECK (status IN ('PLANNED', 'DONE', 'REFUSED')),
  tries integer NOT NULL DEFAULT 0,
  next_at timestamptz NOT NULL,
  leased_until timestamptz,
  first_sent_at timestamptz,
  outcome_id text,
  last_error text,
  created_at timestamptz NOT NULL,
  ended_at timestamptz,
  UNIQUE (kind, subject, number)
);
CREATE UNIQUE INDEX operation_one_planned ON operation (kind, subject) WHERE status = 'PLANNED';
CREATE INDEX operation_due ON operation (next_at) WHERE status = 'PLANNED';

-- Webhooks that were taken in; `done_at` is set in the transaction of their effect.
CREATE TABLE webhook_event (
  id text PRIMARY KEY,
  type text NOT NULL,
  account text,
  object_id text NOT NULL,
  funding_id text,
  payment_intent_id text,
  created_at timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  done_at timestamptz,
  tries integer NOT NULL DEFAULT 0,
  next_at timestamptz NOT NULL,
  leased_until timestamptz,
  last_error text
);
CREATE INDEX webhook_event_due ON webhook_event (next_at) WHERE done_at IS NULL;

CREATE TABLE payout_account (
  id text PRIMARY KEY,
  user_id text NOT NULL UNIQUE,
  stripe_account_id text UNIQUE,
  status text NOT NULL CHECK (status IN ('NEW', 'ONBOARDING', 'RESTRICTED', 'READY')),
  payouts_enabled boolean NOT NULL DEFAULT false,
  requirements jsonb NOT NULL DEFAULT '[]',
  created_at timestamptz NOT NULL,
  -- Answers of Stripe are numbered when asked for: one asked for earlier never overwrites a later one.
  look_number bigint NOT NULL DEFAULT 0,
  look_at timestamptz,
  looks integer NOT NULL DEFAULT 0,
  looked_for_at timestamptz
);
CREATE INDEX payout_account_due_look ON payout_account (look_at) WHERE look_at IS NOT NULL;
CREATE SEQUENCE payout_account_look;

CREATE TABLE payout (
  id text PRIMARY KEY,
  stripe_payout_id text NOT NULL UNIQUE,
  payout_account_id text NOT NULL REFERENCES payout_account (id),
  user_id text NOT NULL,
  currency text NOT NULL,
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  status text NOT NULL CHECK (status IN ('PENDING', 'IN_TRANSIT', 'PAID', 'FAILED')),
  arrives_on timestamptz,
  failure_message text,
  created_at timestamptz NOT NULL
);
CREATE INDEX payout_user ON payout (user_id, id);
