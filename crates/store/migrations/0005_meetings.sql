-- Meetings: convened, opened, closed; their agenda, attendance, motions, votes, elections.
CREATE TABLE meetings_meetings (
    id BIGINT PRIMARY KEY,
    body BIGINT NOT NULL REFERENCES bodies_bodies(id),
    no BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('regular', 'extraordinary', 'unstated')),
    title TEXT NOT NULL,
    title_en TEXT,
    starts_at TEXT NOT NULL,
    ends_at TEXT,
    place TEXT,
    convened TEXT NOT NULL,
    notified_at TEXT,
    opened_at TEXT,
    closed_at TEXT,
    cancelled_at TEXT,
    cancelled_why TEXT,
    presiding BIGINT REFERENCES people_persons(id),
    presiding_why TEXT,
    next_meeting TEXT,
    source TEXT,
    UNIQUE (body, no)
);
CREATE INDEX meetings_meetings_by_start ON meetings_meetings(starts_at);

CREATE TABLE meetings_items (
    id BIGINT PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meetings_meetings(id),
    part TEXT NOT NULL CHECK (part IN ('report', 'decision')),
    no BIGINT NOT NULL,
    title TEXT NOT NULL,
    title_en TEXT,
    note TEXT,
    origin TEXT,
    referred_from BIGINT REFERENCES meetings_items(id),
    amendment BIGINT REFERENCES bylaws_amendments(id),
    opened_at TEXT,
    closed_at TEXT,
    outcome TEXT CHECK (outcome IN ('reported', 'decided', 'rejected', 'noted', 'carried-over', 'withdrawn')),
    outcome_note TEXT,
    UNIQUE (meeting, part, no)
);

-- Presence is a set of intervals. Who is not a named seat is a person, an office or a label.
CREATE TABLE meetings_stays (
    id BIGINT PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meetings_meetings(id),
    seat BIGINT REFERENCES bodies_seats(id),
    person BIGINT REFERENCES people_persons(id),
    label TEXT,
    capacity TEXT NOT NULL CHECK (capacity IN ('member', 'observer', 'official', 'staff')),
    mode TEXT NOT NULL CHECK (mode IN ('in-person', 'remote')),
    arrived_at TEXT NOT NULL,
    left_at TEXT
);
CREATE INDEX meetings_stays_by_meeting ON meetings_stays(meeting);

CREATE TABLE meetings_headcounts (
    id BIGINT PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meetings_meetings(id),
    capacity TEXT NOT NULL CHECK (capacity IN ('member', 'observer', 'official', 'staff')),
    count BIGINT NOT NULL CHECK (count >= 0),
    at TEXT NOT NULL,
    said_by TEXT NOT NULL
);
CREATE INDEX meetings_headcounts_by_meeting ON meetings_headcounts(meeting);

CREATE TABLE meetings_motions (
    id BIGINT PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meetings_meetings(id),
    item BIGINT NOT NULL REFERENCES meetings_items(id),
    text TEXT NOT NULL,
    rule TEXT NOT NULL,
    effect TEXT NOT NULL,
    moved_by TEXT NOT NULL,
    moved_at TEXT NOT NULL,
    withdrawn_at TEXT
);
CREATE INDEX meetings_motions_by_meeting ON meetings_motions(meeting);

-- The verdict and what it rested on (law version, members, present, excluded) are frozen when the vote closes.
CREATE TABLE meetings_votes (
    id BIGINT PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meetings_meetings(id),
    motion BIGINT NOT NULL REFERENCES meetings_motions(id),
    method TEXT NOT NULL CHECK (method IN ('show-of-hands', 'by-name')),
    law BIGINT NOT NULL REFERENCES bylaws_versions(id),
    opened_at TEXT NOT NULL,
    closed_at TEXT,
    yes BIGINT,
    no BIGINT,
    abstain BIGINT,
    outcome TEXT CHECK (outcome IN ('passed', 'rejected', 'no-quorum', 'unknown')),
    verdict TEXT,
    frozen TEXT,
    corrects BIGINT REFERENCES meetings_votes(id),
    correction TEXT,
    CHECK ((closed_at IS NULL) = (outcome IS NULL))
);
CREATE INDEX meetings_votes_by_meeting ON meetings_votes(meeting);

CREATE TABLE meetings_ballots (
    vote BIGINT NOT NULL REFERENCES meetings_votes(id),
    seat BIGINT NOT NULL REFERENCES bodies_seats(id),
    choice TEXT NOT NULL CHECK (choice IN ('yes', 'no', 'abstain')),
    cast_at TEXT NOT NULL,
    PRIMARY KEY (vote, seat)
);

-- 제척·기피·회피: the seat leaves the base of the item.
CREATE TABLE meetings_exclusions (
    id BIGINT PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meetings_meetings(id),
    item BIGINT NOT NULL REFERENCES meetings_items(id),
    seat BIGINT NOT NULL REFERENCES bodies_seats(id),
    ground TEXT NOT NULL CHECK (ground IN ('disqualification', 'challenge', 'abstention')),
    reason TEXT NOT NULL,
    at TEXT NOT NULL,
    lifted_at TEXT
);
CREATE INDEX meetings_exclusions_by_meeting ON meetings_exclusions(meeting);

CREATE TABLE meetings_elections (
    id BIGINT PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meetings_meetings(id),
    item BIGINT NOT NULL REFERENCES meetings_items(id),
    role TEXT NOT NULL,
    law BIGINT NOT NULL REFERENCES bylaws_versions(id),
    candidates TEXT NOT NULL,
    rounds TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('running', 'elected', 'tied', 'abandoned')),
    opened_at TEXT NOT NULL,
    closed_at TEXT,
    elected BIGINT REFERENCES people_persons(id),
    decision BIGINT
);
CREATE INDEX meetings_elections_by_meeting ON meetings_elections(meeting);
