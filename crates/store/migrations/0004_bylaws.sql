-- Whole-book versions, each with the instant it takes effect and the decision that adopted it.
CREATE TABLE bylaws_versions (
    id BIGINT PRIMARY KEY,
    body BIGINT NOT NULL REFERENCES bodies_bodies(id),
    no BIGINT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    effective_at TEXT NOT NULL,
    decision BIGINT,
    source TEXT,
    voided_at TEXT,
    voided_why TEXT,
    UNIQUE (body, no)
);
-- A version that was voided leaves its instant to the one that follows.
CREATE UNIQUE INDEX bylaws_versions_body_effective_at_key
    ON bylaws_versions(body, effective_at) WHERE voided_at IS NULL;

-- A draft of the whole new book. Its state is which acts exist: put to a meeting, withdrawn, adopted, rejected.
CREATE TABLE bylaws_amendments (
    id BIGINT PRIMARY KEY,
    body BIGINT NOT NULL REFERENCES bodies_bodies(id),
    base BIGINT NOT NULL REFERENCES bylaws_versions(id),
    title TEXT NOT NULL,
    reason TEXT NOT NULL,
    text TEXT NOT NULL,
    reasons TEXT NOT NULL,
    effective_on TEXT,
    drafted_by TEXT NOT NULL,
    drafted_at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'proposed', 'adopted', 'rejected', 'withdrawn')),
    adopted_as BIGINT REFERENCES bylaws_versions(id)
);
CREATE INDEX bylaws_amendments_by_body ON bylaws_amendments(body);
