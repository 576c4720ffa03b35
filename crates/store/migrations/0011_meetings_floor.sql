-- During a meeting: speakers, recesses, statements, disclosure, interests, written resolutions.

-- Whether the list of speakers of an item takes names: closing it is a row.
CREATE TABLE meetings_lists (
    item BIGINT PRIMARY KEY REFERENCES meetings_items(id),
    meeting BIGINT NOT NULL REFERENCES meetings_meetings(id),
    closed_at TEXT,
    -- Seconds that each may speak; none where nothing was agreed.
    seconds BIGINT
);
CREATE INDEX meetings_lists_by_meeting ON meetings_lists(meeting);

CREATE TABLE meetings_turns (
    id BIGINT PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meetings_meetings(id),
    item BIGINT NOT NULL REFERENCES meetings_items(id),
    seat BIGINT REFERENCES bodies_seats(id),
    label TEXT,
    place BIGINT NOT NULL,
    asked_at TEXT NOT NULL,
    began_at TEXT,
    ended_at TEXT,
    left_at TEXT,
    CHECK ((seat IS NULL) <> (label IS NULL))
);
CREATE INDEX meetings_turns_by_meeting ON meetings_turns(meeting);

CREATE TABLE meetings_recesses (
    id BIGINT PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meetings_meetings(id),
    from_at TEXT NOT NULL,
    until_at TEXT,
    reason TEXT NOT NULL
);
CREATE INDEX meetings_recesses_by_meeting ON meetings_recesses(meeting);

-- An amendment to a motion is a motion that amends another; it is voted on first.
ALTER TABLE meetings_motions ADD COLUMN amends BIGINT REFERENCES meetings_motions(id);

-- What was said. A speaker is a seat, another person, an office, or only a name as written.
CREATE TABLE meetings_statements (
    id BIGINT PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meetings_meetings(id),
    item BIGINT NOT NULL REFERENCES meetings_items(id),
    kind TEXT NOT NULL CHECK (kind IN ('explanation', 'opinion', 'proposal', 'question', 'answer', 'result')),
    seat BIGINT REFERENCES bodies_seats(id),
    person BIGINT REFERENCES people_persons(id),
    office BIGINT REFERENCES people_offices(id),
    label TEXT,
    text TEXT NOT NULL,
    said_at TEXT NOT NULL,
    place BIGINT NOT NULL,
    source TEXT,
    struck_at TEXT,
    struck_why TEXT,
    -- What the journal of a statement on a closed item was hashed with; the words are not there.
    salt TEXT
);
CREATE INDEX meetings_statements_by_meeting ON meetings_statements(meeting);

-- Earlier words of a statement, oldest first.
CREATE TABLE meetings_statement_words (
    statement BIGINT NOT NULL REFERENCES meetings_statements(id),
    no BIGINT NOT NULL,
    text TEXT NOT NULL,
    replaced_at TEXT NOT NULL,
    PRIMARY KEY (statement, no)
);

-- 공개·부분공개·비공개 with the grounds of 제9조제1항 (1-8호). No row means public.
CREATE TABLE meetings_disclosures (
    id BIGINT PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meetings_meetings(id),
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('item', 'statement', 'decision')),
    subject BIGINT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('open', 'partly', 'closed')),
    -- Numbers of the grounds, such as "5,6".
    grounds TEXT NOT NULL,
    reason TEXT NOT NULL,
    -- Which fields are hidden where it is partly open, such as "text,speaker".
    hidden TEXT NOT NULL,
    review_on TEXT,
    set_at TEXT NOT NULL,
    ended_at TEXT
);
CREATE INDEX meetings_disclosures_by_meeting ON meetings_disclosures(meeting);
CREATE INDEX meetings_disclosures_by_subject ON meetings_disclosures(subject);

-- Declared interests: seen by the body only; in the journal as salted hashes.
CREATE TABLE people_interests (
    id BIGINT PRIMARY KEY,
    person BIGINT NOT NULL REFERENCES people_persons(id),
    body BIGINT NOT NULL REFERENCES bodies_bodies(id),
    subject TEXT NOT NULL,
    relation TEXT NOT NULL,
    item BIGINT REFERENCES meetings_items(id),
    declared_at TEXT NOT NULL,
    ended_at TEXT,
    salt TEXT NOT NULL
);
CREATE INDEX people_interests_by_body ON people_interests(body);
CREATE INDEX people_interests_by_person ON people_interests(person);

-- 서면심의: a motion put to the members in writing, outside a meeting.
CREATE TABLE meetings_written (
    id BIGINT PRIMARY KEY,
    body BIGINT NOT NULL REFERENCES bodies_bodies(id),
    no BIGINT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    why TEXT NOT NULL,
    rule TEXT NOT NULL,
    effect TEXT NOT NULL,
    law BIGINT NOT NULL REFERENCES bylaws_versions(id),
    opened_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    closed_at TEXT,
    outcome TEXT,
    verdict TEXT,
    frozen TEXT,
    decision BIGINT REFERENCES decisions_decisions(id),
    UNIQUE (body, no)
);

CREATE TABLE meetings_written_answers (
    written BIGINT NOT NULL REFERENCES meetings_written(id),
    seat BIGINT NOT NULL REFERENCES bodies_seats(id),
    choice TEXT NOT NULL CHECK (choice IN ('yes', 'no', 'abstain')),
    opinion TEXT,
    answered_at TEXT NOT NULL,
    PRIMARY KEY (written, seat)
);
