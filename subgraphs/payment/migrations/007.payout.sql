-- Changes of where a worker is paid out, holds, schedules, and what the provider asks for.

ALTER TABLE payout_account DROP CONSTRAINT payout_account_status_check;
ALTER TABLE payout_account ADD CONSTRAINT payout_account_status_check CHECK (status IN
  ('NEW', 'ONBOARDING', 'RESTRICTED', 'READY', 'DISCONNECTED'));
ALTER TABLE payout_account
  -- What Stripe says of what it asks for: past due, being checked, not taken, and until when; in its own names.
  ADD COLUMN past_due jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN being_checked jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN not_taken jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN due_by timestamptz,
  ADD COLUMN disabled_reason text,
  -- What the worker was last told of, so that each new thing is told once.
  ADD COLUMN told jsonb NOT NULL DEFAULT '[]',
  -- Bank accounts and wallets that the money goes to; as they last were, also after all were taken away. Null before the
  -- first was given.
  ADD COLUMN destinations jsonb,
  ADD COLUMN account_hint text,
  -- When Stripe pays out by itself (`daily`, `weekly:friday`, `monthly:31`, `manual`): as it is, and as the worker wants.
  ADD COLUMN schedule text,
  ADD COLUMN schedule_wanted text,
  -- Accounts at Stripe that the worker had before this one.
  ADD COLUMN former_accounts jsonb NOT NULL DEFAULT '[]';

-- Why a worker is not paid out for a while. While one of these stands, Stripe's schedule is `manual`.
CREATE TABLE payout_hold (
  payout_account_id text NOT NULL REFERENCES payout_account (id),
  reason text NOT NULL CHECK (reason IN ('DETAILS_CHANGED', 'CHARGEBACK')),
  -- What it is for, such as a chargeback.
  reference text NOT NULL,
  begun_at timestamptz NOT NULL,
  -- Null where somebody has to end it.
  until timestamptz,
  ended_at timestamptz,
  PRIMARY KEY (payout_account_id, reason, reference)
);
CREATE INDEX payout_hold_due ON payout_hold (until) WHERE ended_at IS NULL;
CREATE INDEX payout_account_payouts ON payout (payout_account_id, created_at);
