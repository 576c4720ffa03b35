-- What the calendar holds: schedules as rules with their exceptions, single dates, holidays.
CREATE TABLE calendar_schedules (
    id BIGINT PRIMARY KEY,
    body BIGINT NOT NULL REFERENCES bodies_bodies(id),
    title TEXT NOT NULL,
    title_en TEXT,
    -- The rule as JSON: every how many months, which weekday of the month, at what time, for how long.
    rule TEXT NOT NULL,
    place TEXT,
    from_day TEXT NOT NULL,
    to_day TEXT,
    ended_why TEXT,
    decision BIGINT REFERENCES decisions_decisions(id),
    source TEXT
);
CREATE INDEX calendar_schedules_by_body ON calendar_schedules(body);

-- One date of a schedule that is left out (moved_to is NULL) or moved to another day and time.
CREATE TABLE calendar_exceptions (
    schedule BIGINT NOT NULL REFERENCES calendar_schedules(id),
    day TEXT NOT NULL,
    moved_to TEXT,
    reason TEXT NOT NULL,
    PRIMARY KEY (schedule, day)
);

-- A single date. when_text is a day with precision (2017-07, 2017-07-01/2017-08-31, 2017-07-07).
CREATE TABLE calendar_events (
    id BIGINT PRIMARY KEY,
    body BIGINT REFERENCES bodies_bodies(id),
    title TEXT NOT NULL,
    title_en TEXT,
    when_text TEXT NOT NULL,
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL,
    starts TEXT,
    ends TEXT,
    -- The weekday as the source writes it, to be compared with the day.
    weekday TEXT,
    place TEXT,
    kind TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'confirmed', 'held', 'moved', 'cancelled')),
    state_note TEXT,
    moved_to BIGINT REFERENCES calendar_events(id),
    source TEXT
);
CREATE INDEX calendar_events_by_days ON calendar_events(from_day, to_day);
CREATE INDEX calendar_events_by_body ON calendar_events(body);

CREATE TABLE calendar_holidays (
    day TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    name_en TEXT
);
