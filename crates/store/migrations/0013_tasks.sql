-- Tasks, the conveyance of decisions to districts, and links between records.
CREATE TABLE tasks_tasks (
    id BIGINT PRIMARY KEY,
    body BIGINT NOT NULL REFERENCES bodies_bodies(id),
    text TEXT NOT NULL,
    person BIGINT REFERENCES people_persons(id),
    office BIGINT REFERENCES people_offices(id),
    label TEXT,
    -- A day, or in words ("하반기"), or neither; due_next: at the next meeting of the body.
    due_on TEXT,
    due_text TEXT,
    due_next BIGINT NOT NULL DEFAULT 0 CHECK (due_next IN (0, 1)),
    -- Where it comes from.
    from_kind TEXT CHECK (from_kind IN ('statement', 'item', 'decision', 'meeting', 'task')),
    from_id BIGINT,
    meeting BIGINT REFERENCES meetings_meetings(id),
    set_at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'under-way', 'done', 'dropped')),
    settled_at TEXT,
    source TEXT
);
CREATE INDEX tasks_tasks_by_body ON tasks_tasks(body, state);
CREATE INDEX tasks_tasks_by_person ON tasks_tasks(person);
CREATE INDEX tasks_tasks_by_origin ON tasks_tasks(from_kind, from_id);

CREATE TABLE tasks_reports (
    id BIGINT PRIMARY KEY,
    task BIGINT NOT NULL REFERENCES tasks_tasks(id),
    state TEXT NOT NULL CHECK (state IN ('open', 'under-way', 'done', 'dropped')),
    text TEXT NOT NULL,
    evidence TEXT,
    reported_by TEXT NOT NULL,
    at TEXT NOT NULL
);
CREATE INDEX tasks_reports_by_task ON tasks_reports(task);

-- One a decision and district; where a district has no liaison it goes to the secretariat (seat is NULL).
CREATE TABLE tasks_deliveries (
    id BIGINT PRIMARY KEY,
    decision BIGINT NOT NULL REFERENCES decisions_decisions(id),
    body BIGINT NOT NULL REFERENCES bodies_bodies(id),
    district TEXT NOT NULL REFERENCES bodies_districts(code),
    seat BIGINT REFERENCES bodies_seats(id),
    made_at TEXT NOT NULL,
    sent_at TEXT,
    proof TEXT,
    discussed_on TEXT,
    feedback TEXT,
    answered_at TEXT,
    UNIQUE (decision, district)
);
CREATE INDEX tasks_deliveries_by_body ON tasks_deliveries(body);

-- What a human linked. Links that follow from the records themselves are not stored.
CREATE TABLE threads_links (
    id BIGINT PRIMARY KEY,
    from_kind TEXT NOT NULL,
    from_id BIGINT NOT NULL,
    to_kind TEXT NOT NULL,
    to_id BIGINT NOT NULL,
    relation TEXT NOT NULL CHECK (relation IN ('leads-to', 'adopts', 'partly-adopts', 'declines', 'answers', 'repeats', 'carries-out')),
    note TEXT,
    made_at TEXT NOT NULL,
    removed_at TEXT
);
CREATE INDEX threads_links_by_from ON threads_links(from_kind, from_id);
CREATE INDEX threads_links_by_to ON threads_links(to_kind, to_id);

-- A thread goes from record to record in both directions.
CREATE INDEX decisions_decisions_by_item ON decisions_decisions(item);
CREATE INDEX meetings_items_by_referred ON meetings_items(referred_from);
CREATE INDEX meetings_statements_by_item ON meetings_statements(item);
CREATE INDEX meetings_proposals_by_item ON meetings_proposals(item);
CREATE INDEX meetings_referrals_by_taken ON meetings_referrals(item);
CREATE INDEX meetings_referrals_by_decision ON meetings_referrals(from_decision);
