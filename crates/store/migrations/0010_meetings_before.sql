-- Before a meeting: notices with proof, replies, proposed items, referrals that must not be lost.
-- The earlier meeting whose minutes an item brings.
ALTER TABLE meetings_items ADD COLUMN minutes_of BIGINT REFERENCES meetings_meetings(id);

CREATE TABLE meetings_notices (
    id BIGINT PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meetings_meetings(id),
    kind TEXT NOT NULL CHECK (kind IN ('notice', 'change', 'papers', 'reminder', 'cancelled', 'result')),
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    given_at TEXT NOT NULL
);
CREATE INDEX meetings_notices_by_meeting ON meetings_notices(meeting);

-- Who was notified of it, by what way and when. letter is the e-mail in the queue, with its own state.
CREATE TABLE meetings_notified (
    notice BIGINT NOT NULL REFERENCES meetings_notices(id),
    seat BIGINT NOT NULL REFERENCES bodies_seats(id),
    way TEXT NOT NULL CHECK (way IN ('e-mail', 'paper', 'told', 'unreachable')),
    letter BIGINT,
    at TEXT NOT NULL,
    note TEXT,
    PRIMARY KEY (notice, seat)
);

CREATE TABLE meetings_replies (
    meeting BIGINT NOT NULL REFERENCES meetings_meetings(id),
    seat BIGINT NOT NULL REFERENCES bodies_seats(id),
    answer TEXT NOT NULL CHECK (answer IN ('comes', 'remote', 'absent', 'unsure')),
    note TEXT,
    at TEXT NOT NULL,
    PRIMARY KEY (meeting, seat)
);

CREATE TABLE meetings_proposals (
    id BIGINT PRIMARY KEY,
    body BIGINT NOT NULL REFERENCES bodies_bodies(id),
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    seat BIGINT REFERENCES bodies_seats(id),
    proposed_by TEXT NOT NULL,
    proposed_at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'declined', 'withdrawn')),
    settled_at TEXT,
    settled_why TEXT,
    item BIGINT REFERENCES meetings_items(id)
);
CREATE INDEX meetings_proposals_by_body ON meetings_proposals(body);

-- An item that goes from one body to another (or, carried over, to the next meeting of the same body).
-- It waits until an item takes it up or it is dropped with a reason.
CREATE TABLE meetings_referrals (
    id BIGINT PRIMARY KEY,
    from_body BIGINT NOT NULL REFERENCES bodies_bodies(id),
    to_body BIGINT NOT NULL REFERENCES bodies_bodies(id),
    from_meeting BIGINT REFERENCES meetings_meetings(id),
    from_item BIGINT REFERENCES meetings_items(id),
    from_decision BIGINT REFERENCES decisions_decisions(id),
    carried BIGINT NOT NULL DEFAULT 0 CHECK (carried IN (0, 1)),
    part TEXT NOT NULL CHECK (part IN ('report', 'decision')),
    title TEXT NOT NULL,
    note TEXT,
    made_at TEXT NOT NULL,
    item BIGINT REFERENCES meetings_items(id),
    settled_at TEXT,
    dropped_why TEXT
);
CREATE INDEX meetings_referrals_by_target ON meetings_referrals(to_body, settled_at);
CREATE INDEX meetings_referrals_by_item ON meetings_referrals(from_item);

-- A meeting that went on without a referred item, and why.
CREATE TABLE meetings_passed_over (
    referral BIGINT NOT NULL REFERENCES meetings_referrals(id),
    meeting BIGINT NOT NULL REFERENCES meetings_meetings(id),
    reason TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (referral, meeting)
);
