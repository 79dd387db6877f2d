-- What a person of ours has to look at, told once. `next_at` is null once the letter is sent, or where there is nobody to write to.
CREATE TABLE alert (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  key text NOT NULL,
  subject text NOT NULL,
  text text NOT NULL,
  raised_at timestamptz NOT NULL,
  settled_at timestamptz,
  tries integer NOT NULL DEFAULT 0,
  next_at timestamptz
);
CREATE UNIQUE INDEX alert_standing ON alert (key) WHERE settled_at IS NULL;
CREATE INDEX alert_unsent ON alert (next_at) WHERE next_at IS NOT NULL;

-- What moved on the platform's balance at Stripe, a row each, as Stripe tells it.
CREATE TABLE provider_transaction (
  id text PRIMARY KEY,
  type text NOT NULL,
  category text NOT NULL,
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  amount_minor bigint NOT NULL,
  fee_minor bigint NOT NULL,
  net_minor bigint GENERATED ALWAYS AS (amount_minor - fee_minor) STORED,
  -- What it is about, and what of that leads to our own records.
  source_id text,
  payment_intent_id text,
  transfer_id text,
  funding_id text,
  surplus_of text,
  created_at timestamptz NOT NULL,
  available_on timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  -- Until all of it is booked with the same amounts.
  open boolean NOT NULL DEFAULT true
);
CREATE INDEX provider_transaction_open ON provider_transaction (created_at, id) WHERE open;
CREATE INDEX provider_transaction_payment ON provider_transaction (payment_intent_id) WHERE funding_id IS NOT NULL;
CREATE INDEX provider_transaction_source ON provider_transaction (source_id);

-- Which booking books which of them. A booking belongs to one.
CREATE TABLE provider_booking (
  reference text PRIMARY KEY,
  provider_transaction_id text NOT NULL
);
CREATE INDEX provider_booking_transaction ON provider_booking (provider_transaction_id);
-- Bookings are looked through by their time, which is the order in which they are written.
CREATE INDEX ledger_transaction_at ON ledger_transaction USING brin (at) WITH (autosummarize = on);

CREATE TABLE reconciliation_run (
  id text PRIMARY KEY,
  started_by text NOT NULL CHECK (started_by IN ('CLOCK', 'STAFF', 'COMMAND')),
  user_id text,
  status text NOT NULL DEFAULT 'RUNNING' CHECK (status IN ('RUNNING', 'DONE', 'FAILED')),
  -- What Stripe moved since then is read; null is everything.
  since timestamptz,
  started_at timestamptz NOT NULL,
  finished_at timestamptz,
  -- Where it stands, so that whoever takes it over goes on from there.
  step text NOT NULL DEFAULT 'READ' CHECK (step IN ('READ', 'MATCH', 'LEDGER', 'ACCOUNTS', 'BALANCES')),
  place text,
  transactions_read integer NOT NULL DEFAULT 0,
  bookings_checked integer NOT NULL DEFAULT 0,
  accounts_checked integer NOT NULL DEFAULT 0,
  repaired integer NOT NULL DEFAULT 0,
  findings_opened integer NOT NULL DEFAULT 0,
  findings_closed integer NOT NULL DEFAULT 0,
  tries integer NOT NULL DEFAULT 0,
  next_at timestamptz NOT NULL,
  last_error text
);
-- Two at once are one.
CREATE UNIQUE INDEX reconciliation_run_one ON reconciliation_run (status) WHERE status = 'RUNNING';
CREATE INDEX reconciliation_run_done ON reconciliation_run (id) WHERE status = 'DONE';

-- Where the ledger and Stripe do not agree and nothing certain could be done about it. The same is one finding.
CREATE TABLE reconciliation_finding (
  id text PRIMARY KEY,
  fingerprint text NOT NULL UNIQUE,
  kind text NOT NULL CHECK (kind IN
    ('NOT_BOOKED', 'NOT_AT_PROVIDER', 'AMOUNT_DIFFERS', 'ACCOUNT_DIFFERS', 'BALANCE_DIFFERS', 'UNSETTLED')),
  text text NOT NULL,
  currency text CHECK (currency ~ '^[A-Z]{3}$'),
  ours_minor bigint,
  theirs_minor bigint,
  -- The booking, the ids at Stripe, and whom it is about.
  reference text,
  provider_ids text[] NOT NULL DEFAULT '{}',
  funding_id text,
  worker_id text,
  opened_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  closed_at timestamptz,
  -- The person who closed it; nobody where it came right by itself, which `right_at` says.
  closed_by text,
  note text,
  right_at timestamptz
);
CREATE INDEX reconciliation_finding_open ON reconciliation_finding (id) WHERE closed_at IS NULL;

-- Both sides of the platform's balance as they last stood.
CREATE TABLE provider_balance (
  currency text PRIMARY KEY CHECK (currency ~ '^[A-Z]{3}$'),
  ledger_minor bigint NOT NULL,
  provider_minor bigint NOT NULL,
  checked_at timestamptz NOT NULL
);

-- Webhooks that had their effect long ago are removed.
CREATE INDEX webhook_event_old ON webhook_event (received_at) WHERE done_at IS NOT NULL;
CREATE INDEX webhook_event_of_funding ON webhook_event (funding_id) WHERE done_at IS NULL;
