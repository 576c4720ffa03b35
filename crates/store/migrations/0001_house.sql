-- The house itself: facts about it, the numbers it gives out, and its journal.

CREATE TABLE house_facts (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

-- Next free number of each counter; nodes take numbers in blocks.
CREATE TABLE house_ids (
    name TEXT   NOT NULL PRIMARY KEY,
    next BIGINT NOT NULL CHECK (next > 0)
);

-- Work that only one node may do at a time; until is microseconds of the database's clock.
CREATE TABLE house_leases (
    name  TEXT   NOT NULL PRIMARY KEY,
    owner BIGINT NOT NULL,
    until BIGINT NOT NULL
);

-- One row an act, written in the act's own transaction. seq, prev_hash and hash come with the seal.
CREATE TABLE journal_acts (
    act          BIGINT NOT NULL PRIMARY KEY,
    act_key      TEXT   NOT NULL UNIQUE,
    seq          BIGINT UNIQUE,
    kind         TEXT   NOT NULL,
    subject_kind TEXT   NOT NULL,
    subject      BIGINT NOT NULL,
    body         BIGINT,
    actor_kind   TEXT   NOT NULL,
    actor        BIGINT,
    legal_at     TEXT   NOT NULL,
    recorded_at  BIGINT NOT NULL,
    content      TEXT   NOT NULL,
    content_hash TEXT   NOT NULL,
    prev_hash    TEXT,
    hash         TEXT,
    CHECK ((seq IS NULL) = (hash IS NULL)),
    CHECK ((seq IS NULL) = (prev_hash IS NULL))
);

CREATE INDEX journal_acts_unsealed ON journal_acts (recorded_at, act) WHERE seq IS NULL;
CREATE INDEX journal_acts_subject ON journal_acts (subject_kind, subject, seq);
CREATE INDEX journal_acts_body ON journal_acts (body, seq);

-- The last sealed number and its hash; the genesis is number 0.
CREATE TABLE journal_head (
    id   BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    seq  BIGINT NOT NULL,
    hash TEXT   NOT NULL
);

INSERT INTO house_ids (name, next) VALUES ('id', 1), ('node', 1);
INSERT INTO journal_head (id, seq, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
