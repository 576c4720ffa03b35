-- Who may sign in, with which roles; links, sessions and throttles use real time (µs UTC).
CREATE TABLE accounts_accounts (
    id BIGINT PRIMARY KEY,
    name TEXT NOT NULL,
    login TEXT NOT NULL UNIQUE,
    person BIGINT REFERENCES people_persons(id),
    password TEXT,
    created_at BIGINT NOT NULL,
    closed_at BIGINT
);
CREATE INDEX accounts_accounts_by_person ON accounts_accounts(person);

CREATE TABLE accounts_roles (
    id BIGINT PRIMARY KEY,
    account BIGINT NOT NULL REFERENCES accounts_accounts(id),
    role TEXT NOT NULL CHECK (role IN ('administrator', 'secretary', 'district-officer', 'platform-manager', 'panel-clerk', 'school-manager')),
    body BIGINT REFERENCES bodies_bodies(id),
    district TEXT REFERENCES bodies_districts(code),
    from_day TEXT NOT NULL,
    to_day TEXT
);
CREATE INDEX accounts_roles_by_account ON accounts_roles(account);

CREATE TABLE accounts_links (
    token_hash TEXT PRIMARY KEY,
    account BIGINT NOT NULL REFERENCES accounts_accounts(id),
    purpose TEXT NOT NULL CHECK (purpose IN ('first', 'sign-in', 'reset')),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX accounts_links_by_account ON accounts_links(account);

CREATE TABLE accounts_sessions (
    id BIGINT PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,
    account BIGINT NOT NULL REFERENCES accounts_accounts(id),
    opened_by TEXT NOT NULL CHECK (opened_by IN ('password', 'first', 'sign-in', 'reset')),
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    agent TEXT NOT NULL,
    revoked_at BIGINT
);
CREATE INDEX accounts_sessions_by_account ON accounts_sessions(account);

-- Failed attempts, by hash of a login or of an address; last is the time of the latest one.
CREATE TABLE accounts_throttles (
    bucket TEXT PRIMARY KEY,
    failures BIGINT NOT NULL,
    last BIGINT NOT NULL
);
CREATE INDEX accounts_throttles_by_last ON accounts_throttles(last);
