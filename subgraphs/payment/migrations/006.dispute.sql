-- Disputes between the two parties of a contract, about the held money of one milestone.

CREATE TABLE dispute (
  id text PRIMARY KEY,
  funding_id text NOT NULL REFERENCES funding (id),
  milestone_id text NOT NULL REFERENCES milestone (id),
  contract_id text NOT NULL REFERENCES contract (id),
  hirer_id text NOT NULL,
  worker_id text NOT NULL,
  opened_by_id text NOT NULL,
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  -- What was held when it was opened; once it is closed, what was decided about.
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  status text NOT NULL CHECK (status IN ('AWAITING_ANSWER', 'IN_REVIEW', 'SETTLED', 'WITHDRAWN')),
  reason text NOT NULL CHECK (reason IN
    ('NOT_DONE', 'NOT_AS_AGREED', 'DAMAGE', 'NO_SHOW', 'NOT_APPROVED', 'OTHER')),
  opened_at timestamptz NOT NULL,
  answer_by timestamptz NOT NULL,
  -- Where it stands in the queue of its status: until when an answer is awaited, or since when it waits for staff, or
  -- when it was closed.
  due_at timestamptz NOT NULL,
  closed_at timestamptz,
  outcome text CHECK (outcome IN ('RELEASE', 'REFUND', 'SPLIT')),
  released_minor bigint CHECK (released_minor >= 0),
  refunded_minor bigint CHECK (refunded_minor >= 0),
  fee_minor bigint CHECK (fee_minor >= 0),
  net_minor bigint CHECK (net_minor >= 0),
  decided_by text CHECK (decided_by IN ('STAFF', 'HIRER', 'WORKER', 'BANK', 'ELSEWHERE')),
  decided_by_id text,
  settled_reason text,
  ends_contract boolean,
  CHECK (opened_by_id IN (hirer_id, worker_id)),
  CHECK ((closed_at IS NOT NULL) = (status IN ('SETTLED', 'WITHDRAWN'))),
  CHECK (num_nonnulls(outcome, released_minor, refunded_minor, fee_minor, net_minor, decided_by, settled_reason,
    ends_contract) = CASE status WHEN 'SETTLED' THEN 8 ELSE 0 END),
  CHECK (released_minor + refunded_minor = amount_minor AND fee_minor + net_minor = released_minor)
);
CREATE UNIQUE INDEX dispute_one_open ON dispute (milestone_id) WHERE closed_at IS NULL;
CREATE INDEX dispute_open ON dispute (due_at, id) WHERE closed_at IS NULL;
CREATE INDEX dispute_closed ON dispute (status, due_at, id) WHERE closed_at IS NOT NULL;
CREATE INDEX dispute_contract ON dispute (contract_id, id);
CREATE INDEX dispute_funding ON dispute (funding_id, id);

-- How each side wants the money parted, and why: said once.
CREATE TABLE dispute_wish (
  dispute_id text NOT NULL REFERENCES dispute (id),
  user_id text NOT NULL,
  released_minor bigint NOT NULL CHECK (released_minor >= 0),
  refunded_minor bigint NOT NULL CHECK (refunded_minor >= 0),
  story text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (dispute_id, user_id)
);

CREATE TABLE dispute_evidence (
  id text PRIMARY KEY,
  dispute_id text NOT NULL REFERENCES dispute (id),
  author_id text NOT NULL,
  -- Without a text it is what came with a side's story.
  text text,
  upload_ids text[] NOT NULL,
  message_ids text[] NOT NULL,
  added_at timestamptz NOT NULL
);
CREATE INDEX dispute_evidence_dispute ON dispute_evidence (dispute_id, id);

-- What was said in a dispute stays said.
CREATE FUNCTION dispute_word_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'dispute: % is append-only, % is refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON dispute_wish
  FOR EACH ROW EXECUTE FUNCTION dispute_word_stays();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON dispute_evidence
  FOR EACH ROW EXECUTE FUNCTION dispute_word_stays();

-- A request of a person is about a funding, or about anything else by its id. Rows of before name their funding alone.
ALTER TABLE client_request
  ALTER COLUMN funding_id DROP NOT NULL,
  ADD COLUMN subject text,
  ADD CONSTRAINT client_request_subject CHECK (funding_id IS NOT NULL OR subject IS NOT NULL);
