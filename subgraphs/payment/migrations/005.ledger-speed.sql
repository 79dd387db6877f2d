-- A booking in one round trip: accounts, place in a chain, hash, transaction and entries are made by one function.

-- The bytes of `chainHash` in src/ledger/chain.service.ts: array_to_json writes texts and nulls exactly as JSON.stringify
-- does. Entries come as one JSON text.
CREATE FUNCTION ledger_chain_hash(
  previous_hash text, id text, kind text, reference text, funding_id text, payout_id text,
  at timestamptz, shard integer, place bigint, entries text
) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
RETURN encode(sha256(convert_to(
  previous_hash || E'\n' || rtrim(array_to_json(ARRAY[id, kind, reference, funding_id, payout_id])::text, ']')
  || ',"' || to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS') || 'Z",' || shard || ',' || place || ',' || entries
  || ']', 'UTF8')), 'hex');

-- The entries of one transaction as they are hashed, by id.
CREATE FUNCTION ledger_entry_json(id text, account_id text, currency text, amount_minor bigint)
RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
RETURN rtrim(array_to_json(ARRAY[id, account_id, currency])::text, ']') || ',' || amount_minor || ']';

-- Entries of a transaction are written by one statement, which sums to zero in each currency, on accounts that are of
-- their currency, in the very database transaction that wrote their ledger transaction. Checked once a statement.
CREATE FUNCTION ledger_entries_fit() RETURNS trigger
LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  wrong text;
BEGIN
  IF EXISTS (
    SELECT FROM added
    -- Looked up one by one: a plan made while the tables were small must not read them whole when they are not.
    WHERE (SELECT account.currency FROM :schema.ledger_account AS account WHERE account.id = added.account_id)
        IS DISTINCT FROM added.currency
      OR (SELECT written_in FROM :schema.ledger_transaction AS booked WHERE booked.id = added.transaction_id)
        IS DISTINCT FROM pg_current_xact_id()
  ) THEN
    SELECT 'account ' || account_id || ' does not exist in ' || currency INTO wrong FROM added
    WHERE NOT EXISTS (SELECT FROM :schema.ledger_account AS account
      WHERE account.id = added.account_id AND account.currency = added.currency) LIMIT 1;
    IF wrong IS NULL THEN
      SELECT 'transaction ' || transaction_id || ' is closed' INTO wrong FROM added
      WHERE NOT EXISTS (SELECT FROM :schema.ledger_transaction AS booked
        WHERE booked.id = added.transaction_id AND written_in = pg_current_xact_id()) LIMIT 1;
    END IF;
    RAISE EXCEPTION 'ledger: %', wrong USING ERRCODE = 'check_violation';
  END IF;
  SELECT 'transaction ' || transaction_id || ' does not sum to zero in ' || currency INTO wrong
  FROM added GROUP BY transaction_id, currency HAVING sum(amount_minor) <> 0 LIMIT 1;
  IF wrong IS NOT NULL THEN
    RAISE EXCEPTION 'ledger: %', wrong USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
DROP TRIGGER ledger_entry_fits ON ledger_entry;
DROP TRIGGER balances ON ledger_entry;
DROP FUNCTION ledger_entry_fits();
DROP FUNCTION ledger_entries_balance();
CREATE TRIGGER entries_fit AFTER INSERT ON ledger_entry REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_entries_fit();
ALTER TABLE ledger_entry ENABLE ALWAYS TRIGGER entries_fit;

-- Makes this transaction the only writer of a chain until it ends, and answers with the chain. It takes one that nobody
-- writes to; only where all are taken does it wait. A second booking of one database transaction goes to the same
-- chain, so that two writers never wait for each other.
CREATE FUNCTION ledger_take_chain(chains integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  taken integer := nullif(current_setting('kelmah.ledger_chain', true), '')::integer;
  first integer := floor(random() * chains);
BEGIN
  IF taken IS NULL THEN
    FOR step IN 0..chains - 1 LOOP
      IF pg_try_advisory_xact_lock(hashtextextended(':schema ledger', (first + step) % chains)) THEN
        taken := (first + step) % chains;
        EXIT;
      END IF;
    END LOOP;
  END IF;
  IF taken IS NULL THEN
    taken := first;
  END IF;
  -- Held already in most cases, which costs nothing.
  PERFORM pg_advisory_xact_lock(hashtextextended(':schema ledger', taken));
  PERFORM set_config('kelmah.ledger_chain', taken::text, true);
  RETURN taken;
END $$;

-- Books one transaction at the end of a chain. The arrays hold one element a line, which is an account and an entry; lines
-- come in the order of their accounts, so that two writers that make the same ones do not wait for each other crosswise,
-- and of their entries.
CREATE FUNCTION ledger_book(
  chains integer, new_id text, new_kind text, new_reference text, new_funding_id text, new_payout_id text,
  new_at timestamptz, entry_ids text[], account_ids text[], kinds text[], currencies text[], user_ids text[],
  milestone_ids text[], amounts bigint[]
) RETURNS void LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  lines integer := coalesce(cardinality(entry_ids), 0);
  entries text := '';
  chain integer;
  last_position bigint;
  last_hash text;
BEGIN
  FOR line IN 1..lines LOOP
    IF (SELECT account.id FROM :schema.ledger_account AS account WHERE account.id = account_ids[line]) IS NULL THEN
      INSERT INTO :schema.ledger_account (id, kind, currency, user_id, milestone_id, created_at)
      VALUES (account_ids[line], kinds[line], currencies[line], user_ids[line], milestone_ids[line], new_at)
      ON CONFLICT DO NOTHING;
    END IF;
    entries := entries || CASE line WHEN 1 THEN '' ELSE ',' END || :schema.ledger_entry_json(
      entry_ids[line], account_ids[line], currencies[line], amounts[line]);
  END LOOP;
  chain := :schema.ledger_take_chain(chains);
  -- A statement after the lock was taken, so that it sees what the last holder of the lock has committed.
  SELECT position, hash INTO last_position, last_hash
  FROM :schema.ledger_transaction WHERE shard = chain ORDER BY position DESC LIMIT 1;
  last_position := coalesce(last_position, 0);
  last_hash := coalesce(last_hash, repeat('0', 64));
  INSERT INTO :schema.ledger_transaction
    (id, kind, reference, funding_id, payout_id, at, shard, position, previous_hash, hash)
  VALUES (new_id, new_kind, new_reference, new_funding_id, new_payout_id, new_at, chain, last_position + 1, last_hash,
    :schema.ledger_chain_hash(last_hash, new_id, new_kind, new_reference, new_funding_id, new_payout_id, new_at, chain,
      last_position + 1, '[' || entries || ']'));
  INSERT INTO :schema.ledger_entry (id, transaction_id, account_id, currency, amount_minor)
  SELECT made.id, new_id, made.account_id, made.currency, made.amount_minor
  FROM unnest(entry_ids, account_ids, currencies, amounts) AS made (id, account_id, currency, amount_minor);
END $$;
