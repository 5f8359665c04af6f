-- Invariants live here as well as in Java: what another node, a later version or a hand-written statement
-- might break, the database refuses.

-- Jakarta Persistence's allocationSize; EclipseLink takes a value for the end of its block, so the first is 50.
CREATE SEQUENCE entity_seq INCREMENT BY 50 START WITH 50;

CREATE TABLE organization (
    id               bigint PRIMARY KEY,
    slug             text        NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$'),
    name             text        NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    kind             text        NOT NULL CHECK (kind IN ('GROUP', 'INDIVIDUAL')),
    manual_approval  boolean     NOT NULL DEFAULT false,
    time_zone        text        NOT NULL,
    contact_email    text        CHECK (length(contact_email) <= 254),
    contact_phone    text        CHECK (length(contact_phone) <= 40),
    address          text        CHECK (length(address) <= 300),
    welcome_en       text        CHECK (length(welcome_en) <= 2000),
    welcome_es       text        CHECK (length(welcome_es) <= 2000),
    logo             bytea       CHECK (length(logo) <= 1048576),
    logo_type        text,
    logo_version     text,
    created_at       timestamptz NOT NULL,
    version          integer     NOT NULL DEFAULT 0,
    CHECK ((logo IS NULL) = (logo_type IS NULL) AND (logo IS NULL) = (logo_version IS NULL))
);

CREATE TABLE department (
    id               bigint PRIMARY KEY,
    organization_id  bigint      NOT NULL REFERENCES organization,
    name             text        NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    created_at       timestamptz NOT NULL,
    version          integer     NOT NULL DEFAULT 0,
    UNIQUE (organization_id, id)
);
CREATE UNIQUE INDEX department_name ON department (organization_id, lower(name));

-- Staff sign in at one address for all organizations, so their e-mail addresses are unique over all of them.
CREATE TABLE staff_member (
    id                        bigint PRIMARY KEY,
    organization_id           bigint      NOT NULL REFERENCES organization,
    email                     text        NOT NULL UNIQUE CHECK (email = lower(email) AND length(email) <= 254),
    first_name                text        NOT NULL CHECK (length(first_name) BETWEEN 1 AND 100),
    last_name                 text        NOT NULL CHECK (length(last_name) BETWEEN 1 AND 100),
    locale                    text        NOT NULL DEFAULT 'en' CHECK (locale IN ('en', 'es')),
    active                    boolean     NOT NULL DEFAULT true,
    licensed                  boolean     NOT NULL DEFAULT false,
    accepts_new_clients       boolean     NOT NULL DEFAULT true,
    new_client_notifications  boolean     NOT NULL DEFAULT true,
    password_hash             text,
    created_at                timestamptz NOT NULL,
    version                   integer     NOT NULL DEFAULT 0,
    UNIQUE (organization_id, id)
);

CREATE TABLE staff_role (
    staff_member_id  bigint NOT NULL REFERENCES staff_member ON DELETE CASCADE,
    role             text   NOT NULL
        CHECK (role IN ('ORGANIZATIONAL_ADMINISTRATOR', 'DEPARTMENT_ADMINISTRATOR', 'CARE_COORDINATOR')),
    PRIMARY KEY (staff_member_id, role)
);

CREATE TABLE staff_department (
    organization_id  bigint NOT NULL,
    staff_member_id  bigint NOT NULL,
    department_id    bigint NOT NULL,
    PRIMARY KEY (staff_member_id, department_id),
    FOREIGN KEY (organization_id, staff_member_id) REFERENCES staff_member (organization_id, id) ON DELETE CASCADE,
    FOREIGN KEY (organization_id, department_id) REFERENCES department (organization_id, id)
);
CREATE INDEX staff_department_department ON staff_department (department_id);

CREATE TABLE client (
    id                         bigint PRIMARY KEY,
    organization_id            bigint      NOT NULL REFERENCES organization,
    email                      text        NOT NULL CHECK (email = lower(email) AND length(email) <= 254),
    first_name                 text        NOT NULL CHECK (length(first_name) BETWEEN 1 AND 100),
    last_name                  text        NOT NULL CHECK (length(last_name) BETWEEN 1 AND 100),
    date_of_birth              date        NOT NULL CHECK (date_of_birth >= DATE '1900-01-01'),
    locale                     text        NOT NULL DEFAULT 'en' CHECK (locale IN ('en', 'es')),
    requested_practitioner_id  bigint,
    approval                   text        NOT NULL CHECK (approval IN ('PENDING', 'APPROVED', 'DECLINED')),
    decided_at                 timestamptz,
    decided_by_id              bigint,
    decline_reason             text        CHECK (length(decline_reason) <= 1000),
    confirmed_at               timestamptz,
    inactive_since             timestamptz,
    password_hash              text,
    agreed_at                  timestamptz NOT NULL,
    registered_at              timestamptz NOT NULL,
    reminded_at                timestamptz,
    registered_again_at        timestamptz,
    version                    integer     NOT NULL DEFAULT 0,
    UNIQUE (organization_id, id),
    UNIQUE (organization_id, email),
    FOREIGN KEY (organization_id, requested_practitioner_id) REFERENCES staff_member (organization_id, id),
    FOREIGN KEY (organization_id, decided_by_id) REFERENCES staff_member (organization_id, id),
    CHECK (approval = 'DECLINED' OR decline_reason IS NULL),
    CHECK (confirmed_at IS NOT NULL OR password_hash IS NULL)
);
CREATE INDEX client_name ON client (organization_id, lower(last_name), lower(first_name), id);
CREATE INDEX client_pending ON client (organization_id, registered_at) WHERE approval = 'PENDING';
CREATE INDEX client_unconfirmed ON client (registered_at) WHERE confirmed_at IS NULL;
CREATE INDEX client_registered ON client (organization_id, registered_at);

CREATE TABLE association (
    id               bigint PRIMARY KEY,
    organization_id  bigint      NOT NULL,
    client_id        bigint      NOT NULL,
    practitioner_id  bigint      NOT NULL,
    made_by_id       bigint,
    made_at          timestamptz NOT NULL,
    ended_at         timestamptz,
    ended_by_id      bigint,
    FOREIGN KEY (organization_id, client_id) REFERENCES client (organization_id, id) ON DELETE CASCADE,
    FOREIGN KEY (organization_id, practitioner_id) REFERENCES staff_member (organization_id, id),
    FOREIGN KEY (organization_id, made_by_id) REFERENCES staff_member (organization_id, id),
    FOREIGN KEY (organization_id, ended_by_id) REFERENCES staff_member (organization_id, id),
    CHECK (ended_at >= made_at)
);
CREATE UNIQUE INDEX association_once ON association (client_id, practitioner_id) WHERE ended_at IS NULL;
CREATE INDEX association_practitioner ON association (practitioner_id) WHERE ended_at IS NULL;

-- One row for each form sent. form_key makes a double click one registration; client_id is null where the address
-- already had an account, which nothing that the visitor sees tells apart.
CREATE TABLE registration (
    id                bigint PRIMARY KEY,
    organization_id   bigint      NOT NULL REFERENCES organization,
    form_key          bytea       NOT NULL UNIQUE,
    handle_hash       bytea       NOT NULL UNIQUE,
    client_id         bigint,
    email             text        NOT NULL CHECK (length(email) <= 254),
    first_name        text        NOT NULL CHECK (length(first_name) <= 100),
    last_name         text        NOT NULL CHECK (length(last_name) <= 100),
    date_of_birth     date        NOT NULL,
    practitioner_id   bigint,
    locale            text        NOT NULL,
    created_at        timestamptz NOT NULL,
    mailed_at         timestamptz NOT NULL,
    confirmed_at      timestamptz,
    version           integer     NOT NULL DEFAULT 0,
    FOREIGN KEY (organization_id, client_id) REFERENCES client (organization_id, id) ON DELETE CASCADE
);
CREATE INDEX registration_client ON registration (client_id);
CREATE INDEX registration_created ON registration (created_at);

-- A mailed secret. Only its SHA-256 is kept; it is bound to a purpose, an account and the address it was mailed to.
CREATE TABLE token (
    id               bigint PRIMARY KEY,
    organization_id  bigint      NOT NULL REFERENCES organization,
    purpose          text        NOT NULL CHECK (purpose IN ('CONFIRM_REGISTRATION', 'SET_UP_ACCOUNT', 'RESET_PASSWORD')),
    client_id        bigint,
    staff_member_id  bigint,
    registration_id  bigint      REFERENCES registration ON DELETE SET NULL,
    email            text        NOT NULL,
    hash             bytea       NOT NULL UNIQUE,
    code_hash        bytea,
    created_at       timestamptz NOT NULL,
    expires_at       timestamptz NOT NULL,
    used_at          timestamptz,
    superseded_at    timestamptz,
    version          integer     NOT NULL DEFAULT 0,
    FOREIGN KEY (organization_id, client_id) REFERENCES client (organization_id, id) ON DELETE CASCADE,
    FOREIGN KEY (organization_id, staff_member_id) REFERENCES staff_member (organization_id, id) ON DELETE CASCADE,
    CHECK ((client_id IS NULL) <> (staff_member_id IS NULL))
);
CREATE INDEX token_client ON token (client_id);
CREATE INDEX token_staff_member ON token (staff_member_id);
CREATE INDEX token_registration ON token (registration_id);
CREATE INDEX token_expires ON token (expires_at);

-- The transactional outbox. Texts are emptied once sent or given up, since some carry a secret.
CREATE TABLE outgoing_mail (
    id               bigint PRIMARY KEY,
    organization_id  bigint      NOT NULL REFERENCES organization,
    kind             text        NOT NULL,
    client_id        bigint,
    staff_member_id  bigint,
    recipient        text        NOT NULL,
    sender_name      text        NOT NULL,
    reply_to         text,
    subject          text        NOT NULL CHECK (subject !~ '[\r\n]'),
    plain_text       text,
    html             text,
    created_at       timestamptz NOT NULL,
    due_at           timestamptz NOT NULL,
    is_held          boolean     NOT NULL DEFAULT false,
    practitioner_id  bigint,
    attempts         integer     NOT NULL DEFAULT 0,
    claimed_until    timestamptz,
    sent_at          timestamptz,
    given_up_at      timestamptz,
    last_error       text,
    FOREIGN KEY (organization_id, client_id) REFERENCES client (organization_id, id) ON DELETE CASCADE,
    FOREIGN KEY (organization_id, staff_member_id) REFERENCES staff_member (organization_id, id) ON DELETE CASCADE,
    CHECK (sent_at IS NULL OR given_up_at IS NULL)
);
CREATE INDEX outgoing_mail_due ON outgoing_mail (due_at) WHERE sent_at IS NULL AND given_up_at IS NULL;
CREATE INDEX outgoing_mail_client ON outgoing_mail (client_id, created_at);
CREATE INDEX outgoing_mail_failed ON outgoing_mail (organization_id, created_at)
    WHERE sent_at IS NULL AND last_error IS NOT NULL;

CREATE TABLE sign_in_session (
    id               bigint PRIMARY KEY,
    organization_id  bigint      NOT NULL REFERENCES organization,
    hash             bytea       NOT NULL UNIQUE,
    client_id        bigint,
    staff_member_id  bigint,
    created_at       timestamptz NOT NULL,
    last_seen_at     timestamptz NOT NULL,
    expires_at       timestamptz NOT NULL,
    network          text        NOT NULL,
    browser          text        NOT NULL CHECK (length(browser) <= 300),
    FOREIGN KEY (organization_id, client_id) REFERENCES client (organization_id, id) ON DELETE CASCADE,
    FOREIGN KEY (organization_id, staff_member_id) REFERENCES staff_member (organization_id, id) ON DELETE CASCADE,
    CHECK ((client_id IS NULL) <> (staff_member_id IS NULL))
);
CREATE INDEX sign_in_session_client ON sign_in_session (client_id);
CREATE INDEX sign_in_session_staff_member ON sign_in_session (staff_member_id);
CREATE INDEX sign_in_session_expires ON sign_in_session (expires_at);

-- Attempts are counted in a table that writes no log: after a crash of the database the counts begin anew.
CREATE UNLOGGED TABLE attempt_count (
    key          bytea PRIMARY KEY,
    count        integer     NOT NULL,
    since        timestamptz NOT NULL,
    blocked_until timestamptz
);
CREATE INDEX attempt_count_since ON attempt_count (since);

-- Keys that every node must share, made by the first that needs one.
CREATE TABLE shared_key (
    name        text PRIMARY KEY,
    value       bytea       NOT NULL,
    created_at  timestamptz NOT NULL
);

-- No foreign keys to people: the trail outlives what it tells of.
CREATE TABLE audit_record (
    id               bigint PRIMARY KEY,
    organization_id  bigint,
    at               timestamptz NOT NULL,
    actor_kind       text        NOT NULL CHECK (actor_kind IN ('VISITOR', 'CLIENT', 'STAFF', 'SYSTEM')),
    actor_id         bigint,
    actor_name       text        NOT NULL,
    action           text        NOT NULL,
    subject_kind     text        NOT NULL,
    subject_id       bigint,
    detail           text,
    network          text        NOT NULL
);
CREATE INDEX audit_record_subject ON audit_record (subject_kind, subject_id, at);
CREATE INDEX audit_record_organization ON audit_record (organization_id, at);

CREATE FUNCTION audit_record_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit_record is append-only';
END;
$$;
CREATE TRIGGER audit_record_append_only BEFORE UPDATE OR DELETE ON audit_record
    FOR EACH ROW EXECUTE FUNCTION audit_record_is_append_only();
CREATE TRIGGER audit_record_no_truncate BEFORE TRUNCATE ON audit_record
    FOR EACH STATEMENT EXECUTE FUNCTION audit_record_is_append_only();

-- Foreign keys are checked at the commit: within a transaction the persistence provider writes in an order of its own.
DO $$
DECLARE
    foreign_key record;
BEGIN
    FOR foreign_key IN SELECT conrelid::regclass AS its_table, conname FROM pg_constraint WHERE contype = 'f' LOOP
        EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY DEFERRED',
            foreign_key.its_table, foreign_key.conname);
    END LOOP;
END;
$$;
