-- Bodies, districts, seats by date, declared counts, vacancies.
CREATE TABLE bodies_districts (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    col BIGINT NOT NULL,
    line BIGINT NOT NULL
);

CREATE TABLE bodies_bodies (
    id BIGINT PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('council', 'organ', 'subcommittee', 'task-force', 'office', 'district-council', 'region', 'panel', 'other')),
    parent BIGINT REFERENCES bodies_bodies(id),
    root BIGINT NOT NULL,
    organ TEXT,
    district TEXT REFERENCES bodies_districts(code),
    founded TEXT,
    dissolved TEXT,
    roster TEXT NOT NULL CHECK (roster IN ('complete', 'partial')),
    note TEXT,
    source TEXT,
    created_by_decision BIGINT
);
CREATE INDEX bodies_bodies_by_parent ON bodies_bodies(parent);

CREATE TABLE bodies_aliases (
    body BIGINT NOT NULL REFERENCES bodies_bodies(id),
    alias TEXT NOT NULL,
    PRIMARY KEY (body, alias)
);
CREATE INDEX bodies_aliases_by_alias ON bodies_aliases(alias);

-- One seat of one holder: a person or an office. from_when is a day with precision, NULL where no source states it;
-- to_day is the last day inside; where no source states it (to_stated = 0) it is the day by which it had ended.
-- Days are ISO text, so they sort. appointed_by is the decision as the record of the past words it.
CREATE TABLE bodies_seats (
    id BIGINT PRIMARY KEY,
    body BIGINT NOT NULL REFERENCES bodies_bodies(id),
    person BIGINT REFERENCES people_persons(id),
    office BIGINT REFERENCES people_offices(id),
    role TEXT NOT NULL,
    district TEXT REFERENCES bodies_districts(code),
    from_when TEXT,
    to_day TEXT,
    end_reason TEXT CHECK (end_reason IN ('resigned', 'replaced', 'expired', 'dismissed', 'deceased', 'dissolved', 'corrected')),
    nominated_by TEXT,
    seat_source TEXT,
    evidence TEXT,
    appointed_by TEXT,
    source TEXT,
    to_stated BIGINT NOT NULL DEFAULT 1 CHECK (to_stated IN (0, 1)),
    end_note TEXT,
    begun_by_decision BIGINT,
    ended_by_decision BIGINT,
    CHECK ((person IS NULL) <> (office IS NULL))
);
CREATE INDEX bodies_seats_by_body ON bodies_seats(body, role);
CREATE INDEX bodies_seats_by_person ON bodies_seats(person);
CREATE INDEX bodies_seats_by_office ON bodies_seats(office);
CREATE INDEX bodies_seats_by_district ON bodies_seats(district);

-- "재적 18명, 의장 선언": a count somebody states, with its moment and source; superseded, never overwritten.
CREATE TABLE bodies_counts (
    id BIGINT PRIMARY KEY,
    body BIGINT NOT NULL REFERENCES bodies_bodies(id),
    count BIGINT NOT NULL CHECK (count >= 0),
    as_of TEXT NOT NULL,
    said_by TEXT NOT NULL,
    source TEXT NOT NULL,
    meeting BIGINT
);
CREATE INDEX bodies_counts_by_body ON bodies_counts(body, as_of);

CREATE TABLE bodies_vacancies (
    id BIGINT PRIMARY KEY,
    body BIGINT NOT NULL REFERENCES bodies_bodies(id),
    role TEXT NOT NULL,
    left_by_seat BIGINT REFERENCES bodies_seats(id),
    since TEXT NOT NULL,
    policy TEXT NOT NULL CHECK (policy IN ('undecided', 'kept-open', 'to-be-filled')),
    criteria TEXT,
    source TEXT,
    filled_by_seat BIGINT REFERENCES bodies_seats(id),
    closed_on TEXT
);
CREATE INDEX bodies_vacancies_by_body ON bodies_vacancies(body);
