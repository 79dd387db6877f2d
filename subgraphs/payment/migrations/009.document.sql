-- Names as receipts say them; kept from the events of those who own them.
CREATE TABLE person (
  user_id text PRIMARY KEY,
  name text NOT NULL,
  version integer NOT NULL
);
