-- Minutes: one set a meeting, in parts, each part with its revisions.
CREATE TABLE meetings_minutes (
    id BIGINT PRIMARY KEY,
    meeting BIGINT NOT NULL UNIQUE REFERENCES meetings_meetings(id),
    drafted_at TEXT NOT NULL,
    circulated_at TEXT,
    remarks_until TEXT,
    adopted_at TEXT,
    -- The meeting that adopted them, and by which decision.
    adopted_in BIGINT REFERENCES meetings_meetings(id),
    adopted_by BIGINT REFERENCES decisions_decisions(id),
    -- The frozen record as canonical JSON, and its SHA-256.
    frozen TEXT,
    sha256 TEXT
);

-- The words of a part, revision by revision; the highest number holds. part is one of the nine elements, or item-7.
CREATE TABLE meetings_minutes_parts (
    minutes BIGINT NOT NULL REFERENCES meetings_minutes(id),
    part TEXT NOT NULL,
    revision BIGINT NOT NULL,
    text TEXT NOT NULL,
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
    settled_why TEXT
);
CREATE INDEX meetings_minutes_remarks_by_minutes ON meetings_minutes_remarks(minutes);
