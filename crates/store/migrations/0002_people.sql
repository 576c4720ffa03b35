-- People and offices: different subjects. Contact data stands apart, so that it can be erased.
CREATE TABLE people_persons (
    id BIGINT PRIMARY KEY,
    name TEXT NOT NULL,
    note TEXT,
    source TEXT,
    merged_into BIGINT REFERENCES people_persons(id),
    -- As the person or who appoints stated it; never public but as counts, in the journal as salted hashes.
    sex TEXT CHECK (sex IN ('female', 'male', 'other')),
    sex_salt TEXT
);
CREATE INDEX people_persons_by_name ON people_persons(name);

CREATE TABLE people_aliases (
    person BIGINT NOT NULL REFERENCES people_persons(id),
    alias TEXT NOT NULL,
    PRIMARY KEY (person, alias)
);

-- Who was merged into whom, when and by which act; a split marks the end.
CREATE TABLE people_merges (
    id BIGINT PRIMARY KEY,
    kept BIGINT NOT NULL REFERENCES people_persons(id),
    merged BIGINT NOT NULL REFERENCES people_persons(id),
    reason TEXT NOT NULL,
    merged_at TEXT NOT NULL,
    -- What moved to the kept record (JSON: seats, accounts), so that a split can give it back.
    moved TEXT NOT NULL,
    split_at TEXT,
    split_reason TEXT
);
CREATE INDEX people_merges_by_merged ON people_merges(merged);
CREATE INDEX people_merges_by_kept ON people_merges(kept);

CREATE TABLE people_offices (
    id BIGINT PRIMARY KEY,
    name TEXT NOT NULL,
    organisation TEXT,
    note TEXT,
    source TEXT
);

-- Never public, never in the journal but as salted hashes; erased on request, or some time after
-- the last term has ended. The salt goes with the row, so that the hashes tell nothing any more.
CREATE TABLE people_contacts (
    person BIGINT PRIMARY KEY REFERENCES people_persons(id),
    email TEXT,
    phone TEXT,
    address TEXT,
    salt TEXT NOT NULL
);

CREATE TABLE people_contact_reads (
    id BIGINT PRIMARY KEY,
    person BIGINT NOT NULL REFERENCES people_persons(id),
    account BIGINT NOT NULL,
    why TEXT NOT NULL,
    read_at BIGINT NOT NULL
);
CREATE INDEX people_contact_reads_by_person ON people_contact_reads(person);
