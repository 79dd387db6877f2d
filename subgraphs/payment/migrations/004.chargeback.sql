-- What payers' banks ask back: chargebacks, inquiries, and warnings of fraud.
CREATE TABLE chargeback (
  id text PRIMARY KEY,
  -- Stripe's dispute or early fraud warning.
  provider_id text NOT NULL UNIQUE,
  payment_intent_id text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('CHARGEBACK', 'INQUIRY', 'FRAUD_WARNING')),
  status text NOT NULL CHECK (status IN ('NEEDS_RESPONSE', 'UNDER_REVIEW', 'WON', 'LOST', 'CLOSED')),
  reason text NOT NULL,
  funding_id text NOT NULL REFERENCES funding (id),
  milestone_id text NOT NULL,
  contract_id text NOT NULL,
  hirer_id text NOT NULL,
  worker_id text NOT NULL,
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  -- What Stripe took for the case.
  provider_fee_minor bigint NOT NULL DEFAULT 0,
  due_by timestamptz,
  opened_at timestamptz NOT NULL,
  closed_at timestamptz,
  -- What was lost, as it is booked: out of what was held, of what was owed to the hirer, of the worker, of our fee, of us.
  held_lost_minor bigint NOT NULL DEFAULT 0 CHECK (held_lost_minor >= 0),
  owed_lost_minor bigint NOT NULL DEFAULT 0 CHECK (owed_lost_minor >= 0),
  receivable_minor bigint NOT NULL DEFAULT 0 CHECK (receivable_minor >= 0),
  fee_lost_minor bigint NOT NULL DEFAULT 0 CHECK (fee_lost_minor >= 0),
  loss_minor bigint NOT NULL DEFAULT 0 CHECK (loss_minor >= 0),
  -- How often a loss was booked: each has a reference of its own.
  losses integer NOT NULL DEFAULT 0,
  evidence_text text,
  evidence_uploads jsonb NOT NULL DEFAULT '[]',
  evidence_by text,
  submitted_at timestamptz,
  -- Why Stripe did not take the last answer.
  answer_refused text,
  dismissed_by text,
  dismissed_at timestamptz,
  -- Whether the worker's payouts wait for it.
  holds_payouts boolean NOT NULL DEFAULT false,
  -- When to fetch what the worker owes back from their account, while that is to be tried.
  recover_at timestamptz,
  due_told_at timestamptz,
  -- Answers of Stripe are numbered when asked for: one asked for earlier never overwrites a later one.
  look_number bigint NOT NULL,
  look_at timestamptz,
  looks integer NOT NULL DEFAULT 0
);
CREATE INDEX chargeback_funding ON chargeback (funding_id);
CREATE INDEX chargeback_open ON chargeback (coalesce(due_by, 'infinity'::timestamptz), id) WHERE closed_at IS NULL;
CREATE INDEX chargeback_due_look ON chargeback (look_at) WHERE look_at IS NOT NULL;
CREATE INDEX chargeback_due_recovery ON chargeback (recover_at) WHERE recover_at IS NOT NULL;
CREATE SEQUENCE chargeback_look;
