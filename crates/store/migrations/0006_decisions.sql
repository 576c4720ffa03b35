-- What a body decided, on what ground, and what took effect by it.
CREATE TABLE decisions_decisions (
    id BIGINT PRIMARY KEY,
    no BIGINT NOT NULL,
    body BIGINT NOT NULL REFERENCES bodies_bodies(id),
    meeting BIGINT REFERENCES meetings_meetings(id),
    item BIGINT REFERENCES meetings_items(id),
    motion BIGINT REFERENCES meetings_motions(id),
    vote BIGINT REFERENCES meetings_votes(id),
    form TEXT NOT NULL CHECK (form IN ('vote', 'consensus', 'election', 'note', 'written')),
    text TEXT NOT NULL,
    cite TEXT,
    decided_at TEXT NOT NULL,
    effect TEXT NOT NULL,
    voided_at TEXT,
    voided_why TEXT,
    UNIQUE (body, no)
);
CREATE INDEX decisions_decisions_by_meeting ON decisions_decisions(meeting);

-- Both sides of an effect link here: the record it changed and how.
CREATE TABLE decisions_effects (
    id BIGINT PRIMARY KEY,
    decision BIGINT NOT NULL REFERENCES decisions_decisions(id),
    kind TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject BIGINT NOT NULL,
    done_at TEXT NOT NULL,
    undone_at TEXT
);
CREATE INDEX decisions_effects_by_decision ON decisions_effects(decision);
CREATE INDEX decisions_effects_by_subject ON decisions_effects(subject_kind, subject);
