-- Whose words to others are kept no longer: they were erased, and the time in which their words may be needed is over.
CREATE TABLE ended_words (
  user_id text PRIMARY KEY,
  at timestamptz NOT NULL
);

-- What was said in a dispute stays said, until its author is forgotten. Then the words go, once it is closed; who said
-- something, when, and how the money was to be parted stays.
CREATE OR REPLACE FUNCTION dispute_word_stays() RETURNS trigger LANGUAGE plpgsql SET search_path = :schema AS $$
DECLARE
  before jsonb := to_jsonb(OLD);
  later jsonb;
  words text[] := ARRAY['story', 'text', 'upload_ids'];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    later := to_jsonb(NEW);
    IF before - words = later - words
      AND coalesce(later ->> 'story', '') = '' AND later ->> 'text' IS NULL
      AND coalesce(later -> 'upload_ids', '[]') = '[]'
      AND EXISTS (SELECT FROM ended_words
        WHERE user_id = coalesce(before ->> 'user_id', before ->> 'author_id'))
      AND EXISTS (SELECT FROM dispute WHERE id = OLD.dispute_id AND closed_at IS NOT NULL)
    THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'dispute: % is append-only, % is refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE INDEX dispute_wish_author ON dispute_wish (user_id);
CREATE INDEX dispute_evidence_author ON dispute_evidence (author_id);
CREATE INDEX contract_hirer ON contract (hirer_id);
