-- The service works in a role of its own, which may read the ledger and add to it and nothing else. The one who migrates
-- owns the tables; where they may not make roles, the triggers alone hold, and the migration says so in the log.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = ':schema_service') THEN
    IF NOT (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user) THEN
      RETURN;
    END IF;
    CREATE ROLE ":schema_service" NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE;
    GRANT ":schema_service" TO CURRENT_USER;
  END IF;
  GRANT USAGE ON SCHEMA :schema TO ":schema_service";
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA :schema TO ":schema_service";
  GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA :schema TO ":schema_service";
  -- Tables of later migrations as well.
  ALTER DEFAULT PRIVILEGES IN SCHEMA :schema GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ":schema_service";
  ALTER DEFAULT PRIVILEGES IN SCHEMA :schema GRANT USAGE, SELECT ON SEQUENCES TO ":schema_service";
  REVOKE UPDATE, DELETE, TRUNCATE ON ledger_account, ledger_transaction, ledger_entry, ledger_head
    FROM ":schema_service";
  REVOKE INSERT, UPDATE, DELETE ON migration FROM ":schema_service";
END $$;
