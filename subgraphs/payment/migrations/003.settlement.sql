-- Money that is parted, disputed, charged back or recovered.

ALTER TABLE funding DROP CONSTRAINT funding_status_check;
ALTER TABLE funding ADD CONSTRAINT funding_status_check CHECK (status IN
  ('CREATED', 'PROCESSING', 'HELD', 'DISPUTED', 'SETTLING', 'RELEASING', 'RELEASED', 'REFUNDING', 'REFUNDED',
   'CHARGED_BACK', 'FAILED'));
-- Fee and net are those of what is released; what went back is beside them.
ALTER TABLE funding DROP CONSTRAINT funding_check;
ALTER TABLE funding ADD CONSTRAINT funding_parts_fit CHECK (fee_minor + net_minor <= amount_minor);
ALTER TABLE funding
  ADD COLUMN refunded_minor bigint NOT NULL DEFAULT 0 CHECK (refunded_minor BETWEEN 0 AND amount_minor),
  -- What the refund under way gives back.
  ADD COLUMN refund_due_minor bigint CHECK (refund_due_minor > 0),
  -- Of the net amount, what was kept for what the worker owed.
  ADD COLUMN recovered_minor bigint NOT NULL DEFAULT 0 CHECK (recovered_minor BETWEEN 0 AND net_minor),
  -- The dispute or the ended contract that decided where the money goes: a refund that fails is tried again.
  ADD COLUMN decided_by text,
  -- The chargeback for which nothing may move.
  ADD COLUMN frozen_by text;
UPDATE funding SET refunded_minor = amount_minor WHERE status = 'REFUNDED';
DROP INDEX funding_one_live;
CREATE UNIQUE INDEX funding_one_live ON funding (milestone_id) WHERE status NOT IN ('REFUNDED', 'CHARGED_BACK');

ALTER TABLE operation DROP CONSTRAINT operation_kind_check;
ALTER TABLE operation ADD CONSTRAINT operation_kind_check CHECK (kind IN
  ('OPEN_CHECKOUT', 'CLOSE_CHECKOUT', 'TRANSFER', 'REFUND', 'RETURN_SURPLUS', 'OPEN_ACCOUNT',
   'REVERSE_TRANSFER', 'SUBMIT_EVIDENCE', 'SET_PAYOUT_SCHEDULE'));

ALTER TABLE ledger_account DROP CONSTRAINT ledger_account_kind_check;
ALTER TABLE ledger_account ADD CONSTRAINT ledger_account_kind_check CHECK (kind IN
  ('PLATFORM_BALANCE', 'PLATFORM_PAID_OUT', 'PROVIDER_FEES', 'PLATFORM_LOSS', 'CHARGEBACK_PENDING',
   'FEE_REVENUE', 'HELD', 'OWED_TO_HIRER', 'WORKER_RECEIVABLE',
   'WORKER_EARNED', 'WORKER_AVAILABLE', 'WORKER_ON_ITS_WAY', 'WORKER_PAID_OUT', 'WORKER_PAID_BACK'));
