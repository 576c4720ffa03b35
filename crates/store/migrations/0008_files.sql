-- Attachments: the bytes lie in files/ by hash; here is what they are attached to.
CREATE TABLE files_files (
    sha256 TEXT PRIMARY KEY,
    bytes BIGINT NOT NULL,
    media TEXT NOT NULL
);

CREATE TABLE files_attachments (
    id BIGINT PRIMARY KEY,
    subject_kind TEXT NOT NULL,
    subject BIGINT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES files_files(sha256),
    name TEXT NOT NULL,
    added_at TEXT NOT NULL,
    removed_at TEXT
);
CREATE INDEX files_attachments_by_subject ON files_attachments(subject_kind, subject);
CREATE INDEX files_attachments_by_file ON files_attachments(sha256);
