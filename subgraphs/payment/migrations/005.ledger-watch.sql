-- Entries of an account by time, for statements and for the explorer of the ledger.
DROP INDEX ledger_entry_account;
CREATE INDEX ledger_entry_account ON ledger_entry (account_id, id) INCLUDE (amount_minor);

-- The ends of all chains as they once stood, so that an end that is cut off whole is found: {"7": [position, hash]}.
CREATE TABLE ledger_head (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  noted_at timestamptz NOT NULL,
  heads jsonb NOT NULL
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON ledger_head FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON ledger_head FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();
ALTER TABLE ledger_head ENABLE ALWAYS TRIGGER append_only, ENABLE ALWAYS TRIGGER no_truncate;

-- What was found wrong with the ledger, by what and where: one row as long as it is wrong.
CREATE TABLE ledger_alarm (
  id text PRIMARY KEY,
  what text NOT NULL,
  place text NOT NULL,
  words text NOT NULL,
  first_seen_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  resolved_at timestamptz
);
CREATE UNIQUE INDEX ledger_alarm_open ON ledger_alarm (what, place) WHERE resolved_at IS NULL;

-- How far the watch has come. One row; whoever of several instances holds the watch's lock goes on from here.
CREATE TABLE ledger_watch (
  singular boolean PRIMARY KEY DEFAULT true CHECK (singular),
  round_at timestamptz,
  -- The ends of the chains up to which everything was looked at as it came.
  seen jsonb NOT NULL DEFAULT '{}',
  -- Where the turn through all that is older stands, when it began, and how long the last whole one took.
  turn jsonb NOT NULL DEFAULT '{"stage": "CHAINS"}',
  turn_began_at timestamptz,
  turn_seconds integer
);
INSERT INTO ledger_watch DEFAULT VALUES;
