-- Costs borne together: an expense with its shares by the agreed key. Amounts are won.
CREATE TABLE costs_expenses (
    id BIGINT PRIMARY KEY,
    body BIGINT NOT NULL REFERENCES bodies_bodies(id),
    text TEXT NOT NULL,
    amount BIGINT NOT NULL CHECK (amount > 0),
    spent_on TEXT NOT NULL,
    decision BIGINT REFERENCES decisions_decisions(id),
    share_key TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    withdrawn_at TEXT,
    withdrawn_why TEXT
);
CREATE INDEX costs_expenses_by_body ON costs_expenses(body);

CREATE TABLE costs_shares (
    expense BIGINT NOT NULL REFERENCES costs_expenses(id),
    no BIGINT NOT NULL,
    name TEXT NOT NULL,
    seat BIGINT REFERENCES bodies_seats(id),
    district TEXT REFERENCES bodies_districts(code),
    weight BIGINT NOT NULL CHECK (weight >= 0),
    amount BIGINT NOT NULL CHECK (amount >= 0),
    settled_on TEXT,
    settled_note TEXT,
    PRIMARY KEY (expense, no)
);
