-- Minutes: one set a meeting, in parts, each part with its revisions.
CREATE TABLE meetings_minutes (
    id BIGINT PRIMARY KEY,
    meeting BIGINT NOT NULL UNIQUE REFERENCES meetings_meetings(id),
    -- Words of minutes stand in the journal as salted hashes.
    salt TEXT NOT NULL,
    drafted_at TEXT NOT NULL,
    circulated_at TEXT,
    remarks_until TEXT,
    adopted_at TEXT,
    -- The meeting that adopted them, and by which decision.
    adopted_in BIGINT REFERENCES meetings_meetings(id),
    adopted_by BIGINT REFERENCES decisions_decisions(id)
);

-- The words of a part, revision by revision; the highest number holds. part is an element of the decree, or
-- a record such as item-7 or statement-12. Words that nobody wrote by hand come from the record.
CREATE TABLE meetings_minutes_parts (
    minutes BIGINT NOT NULL REFERENCES meetings_minutes(id),
    part TEXT NOT NULL,
    revision BIGINT NOT NULL,
    text TEXT NOT NULL,
    by_hand BIGINT NOT NULL CHECK (by_hand IN (0, 1)),
    written_by TEXT NOT NULL,
    written_at TEXT NOT NULL,
    why TEXT,
    PRIMARY KEY (minutes, part, revision)
);

CREATE TABLE meetings_minutes_remarks (
    id BIGINT PRIMARY KEY,
    minutes BIGINT NOT NULL REFERENCES meetings_minutes(id),
    part TEXT NOT NULL,
    seat BIGINT REFERENCES bodies_seats(id),
    remarked_by TEXT NOT NULL,
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    settled_at TEXT,
    accepted BIGINT CHECK (accepted IN (0, 1)),
    settled_why TEXT,
    -- The revision of the part that took it up.
    revision BIGINT
);
CREATE INDEX meetings_minutes_remarks_by_minutes ON meetings_minutes_remarks(minutes);

-- Adopted minutes as canonical JSON with its SHA-256: no 1 as adopted, then one for each correction.
CREATE TABLE meetings_minutes_frozen (
    id BIGINT PRIMARY KEY,
    minutes BIGINT NOT NULL REFERENCES meetings_minutes(id),
    no BIGINT NOT NULL,
    frozen TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    at TEXT NOT NULL,
    -- The part that was put right, and why.
    part TEXT,
    why TEXT,
    UNIQUE (minutes, no)
);

-- Minutes of the past as they came: the elements that are there, as JSON.
CREATE TABLE meetings_minutes_originals (
    meeting BIGINT PRIMARY KEY REFERENCES meetings_meetings(id),
    source TEXT NOT NULL,
    public BIGINT NOT NULL CHECK (public IN (0, 1)),
    elements TEXT NOT NULL,
    salt TEXT NOT NULL,
    entered_at TEXT NOT NULL
);
