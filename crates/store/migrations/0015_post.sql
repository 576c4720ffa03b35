-- E-mail: what waits, was sent, failed or came back. Addresses stay in people_contacts; here only who gets it.
CREATE TABLE post_letters (
    id BIGINT PRIMARY KEY,
    person BIGINT NOT NULL REFERENCES people_persons(id),
    topic TEXT NOT NULL CHECK (topic IN ('notices', 'papers', 'reminders', 'results', 'minutes', 'tasks', 'digest')),
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    -- What it is about, such as meeting 7.
    about_kind TEXT,
    about BIGINT,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'gathering', 'held', 'sent', 'failed', 'bounced', 'given-up', 'digested')),
    tries BIGINT NOT NULL,
    -- Real time, µs UTC.
    written_at BIGINT NOT NULL,
    next_try BIGINT NOT NULL,
    sent_at BIGINT,
    said TEXT,
    -- A name for the message of our own, so that a bounce finds its letter.
    token TEXT NOT NULL UNIQUE,
    -- The key of the link that stops letters of this kind; it signs nobody in.
    stop TEXT NOT NULL UNIQUE,
    -- The letter that gathered it.
    digest BIGINT REFERENCES post_letters(id)
);
CREATE INDEX post_letters_waiting ON post_letters(state, next_try);
CREATE INDEX post_letters_by_person ON post_letters(person);
CREATE INDEX post_letters_by_about ON post_letters(about_kind, about);

CREATE TABLE post_preferences (
    person BIGINT NOT NULL REFERENCES people_persons(id),
    topic TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('at-once', 'daily', 'weekly', 'never')),
    -- How notices come instead of by e-mail.
    instead TEXT,
    PRIMARY KEY (person, topic)
);
