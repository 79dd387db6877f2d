-- The ledger: double entry, append-only. Amounts are minor units; positive is debit, negative is credit.

-- An account has one currency for good. Ids are derived from kind, currency and owner, so making one twice makes it once.
CREATE TABLE ledger_account (
  id text PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN
    ('PLATFORM_BALANCE', 'FEE_REVENUE', 'HELD', 'OWED_TO_HIRER',
     'WORKER_EARNED', 'WORKER_AVAILABLE', 'WORKER_ON_ITS_WAY', 'WORKER_PAID_OUT')),
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  user_id text,
  milestone_id text,
  created_at timestamptz NOT NULL,
  UNIQUE NULLS NOT DISTINCT (kind, currency, user_id, milestone_id)
);
CREATE INDEX ledger_account_user ON ledger_account (user_id);

-- Each transaction is chained to the one before it in its shard: hash = SHA-256(previous hash, content).
CREATE TABLE ledger_transaction (
  id text PRIMARY KEY,
  kind text NOT NULL,
  -- What it books, so that nothing is booked twice: `release:fnd_…`.
  reference text NOT NULL UNIQUE,
  funding_id text,
  payout_id text,
  at timestamptz NOT NULL,
  shard smallint NOT NULL CHECK (shard >= 0),
  position bigint NOT NULL CHECK (position >= 1),
  previous_hash text NOT NULL,
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  written_in xid8 NOT NULL DEFAULT pg_current_xact_id(),
  UNIQUE (shard, position)
);
CREATE INDEX ledger_transaction_funding ON ledger_transaction (funding_id) WHERE funding_id IS NOT NULL;

CREATE TABLE ledger_entry (
  id text PRIMARY KEY,
  transaction_id text NOT NULL,
  account_id text NOT NULL,
  currency text NOT NULL,
  amount_minor bigint NOT NULL CHECK (amount_minor <> 0)
);
CREATE INDEX ledger_entry_transaction ON ledger_entry (transaction_id);
CREATE INDEX ledger_entry_account ON ledger_entry (account_id) INCLUDE (amount_minor);

-- An entry goes to an account of its currency, in the very database transaction that wrote its ledger transaction.
-- Foreign keys would lock the platform's few accounts for every writer, and need the right to update that nobody has
-- here; neither accounts nor transactions are ever removed, so looking is enough.
CREATE FUNCTION ledger_entry_fits() RETURNS trigger LANGUAGE plpgsql SET search_path = :schema AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM ledger_account WHERE id = NEW.account_id AND currency = NEW.currency) THEN
    RAISE EXCEPTION 'ledger: account % does not exist in %', NEW.account_id, NEW.currency USING ERRCODE = 'check_violation';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM ledger_transaction WHERE id = NEW.transaction_id AND written_in = pg_current_xact_id()) THEN
    RAISE EXCEPTION 'ledger: transaction % is closed', NEW.transaction_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER ledger_entry_fits BEFORE INSERT ON ledger_entry
  FOR EACH ROW EXECUTE FUNCTION ledger_entry_fits();

-- At commit, a transaction has entries and they sum to zero in each currency.
CREATE FUNCTION ledger_transaction_has_entries() RETURNS trigger LANGUAGE plpgsql SET search_path = :schema AS $$
BEGIN
  IF (SELECT count(*) FROM ledger_entry WHERE transaction_id = NEW.id) < 2 THEN
    RAISE EXCEPTION 'ledger: transaction % has fewer than two entries', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER has_entries AFTER INSERT ON ledger_transaction
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_transaction_has_entries();

CREATE FUNCTION ledger_entries_balance() RETURNS trigger LANGUAGE plpgsql SET search_path = :schema AS $$
BEGIN
  IF (SELECT sum(amount_minor) FROM ledger_entry WHERE transaction_id = NEW.transaction_id AND currency = NEW.currency) <> 0 THEN
    RAISE EXCEPTION 'ledger: transaction % does not sum to zero in %', NEW.transaction_id, NEW.currency
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER balances AFTER INSERT ON ledger_entry
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_entries_balance();

-- Append-only, also for the owner of the tables and for a superuser.
CREATE FUNCTION ledger_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'ledger: % is append-only, % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON ledger_account FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON ledger_transaction FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON ledger_entry FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON ledger_account FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON ledger_transaction FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON ledger_entry FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();
-- ALWAYS: `session_replication_role` does not switch them off.
ALTER TABLE ledger_account ENABLE ALWAYS TRIGGER append_only, ENABLE ALWAYS TRIGGER no_truncate;
ALTER TABLE ledger_transaction ENABLE ALWAYS TRIGGER append_only, ENABLE ALWAYS TRIGGER no_truncate,
  ENABLE ALWAYS TRIGGER has_entries;
ALTER TABLE ledger_entry ENABLE ALWAYS TRIGGER append_only, ENABLE ALWAYS TRIGGER no_truncate,
  ENABLE ALWAYS TRIGGER ledger_entry_fits, ENABLE ALWAYS TRIGGER balances;
REVOKE UPDATE, DELETE, TRUNCATE ON ledger_account, ledger_transaction, ledger_entry FROM PUBLIC, CURRENT_USER;
