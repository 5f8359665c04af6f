-- Clients of a practice that come as a file. The file is health information: its lines are here only until they are
-- imported or given up; what stays is how many they were, and of those left out the number of the line and the reason.
CREATE TABLE roster (
    id               bigint PRIMARY KEY,
    organization_id  bigint      NOT NULL,
    made_by_id       bigint      NOT NULL,
    file_name        text        NOT NULL CHECK (length(file_name) <= 200),
    encoding         text        NOT NULL,
    separator        text        NOT NULL CHECK (length(separator) = 1),
    unused_columns   text        NOT NULL CHECK (length(unused_columns) <= 2000),
    dates            text        NOT NULL CHECK (dates IN ('en', 'es')),
    locale           text        NOT NULL CHECK (locale IN ('en', 'es')),
    state            text        NOT NULL CHECK (state IN ('CHECKED', 'RUNNING', 'DONE', 'CANCELLED', 'STOPPED')),
    takes_twins      boolean     NOT NULL DEFAULT false,
    mails_now        boolean     NOT NULL DEFAULT false,
    ready_count      integer     NOT NULL,
    twin_count       integer     NOT NULL,
    wrong_count      integer     NOT NULL,
    done_count       integer     NOT NULL DEFAULT 0,
    left_count       integer     NOT NULL DEFAULT 0,
    taken_to         integer     NOT NULL DEFAULT 0,
    created_at       timestamptz NOT NULL,
    advanced_at      timestamptz,
    ended_at         timestamptz,
    mail_due_at      timestamptz,
    version          integer     NOT NULL DEFAULT 0,
    FOREIGN KEY (organization_id, made_by_id) REFERENCES staff_member (organization_id, id) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED,
    CHECK (done_count + left_count <= ready_count + twin_count),
    CHECK ((ended_at IS NULL) = (state IN ('CHECKED', 'RUNNING')))
);
-- One at a time for each who imports.
CREATE UNIQUE INDEX roster_open ON roster (made_by_id) WHERE ended_at IS NULL;
CREATE INDEX roster_running ON roster (advanced_at) WHERE state = 'RUNNING';
CREATE INDEX roster_created ON roster (created_at);

CREATE TABLE roster_line (
    roster_id  bigint  NOT NULL REFERENCES roster ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number     integer NOT NULL,
    state      text    NOT NULL CHECK (state IN ('READY', 'TWIN', 'WRONG', 'DONE', 'LEFT')),
    cells      jsonb,
    email      text,
    born       date,
    problems   text    NOT NULL DEFAULT '',
    PRIMARY KEY (roster_id, number)
);
CREATE INDEX roster_line_waiting ON roster_line (roster_id, number) WHERE state IN ('READY', 'TWIN');
CREATE INDEX roster_line_refused ON roster_line (roster_id, number) WHERE state IN ('WRONG', 'LEFT');

-- Imported clients who have not been mailed their link yet.
CREATE TABLE roster_mail (
    client_id        bigint PRIMARY KEY,
    organization_id  bigint NOT NULL,
    roster_id        bigint NOT NULL REFERENCES roster ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (organization_id, client_id) REFERENCES client (organization_id, id) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX roster_mail_roster ON roster_mail (roster_id, client_id);
