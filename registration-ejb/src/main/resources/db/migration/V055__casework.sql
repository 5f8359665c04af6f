-- Who looks after a waiting client at present, and who is put off until later. At most one of each for a client; each says
-- until when it counts, so that nothing has to end it.
CREATE TABLE client_claim (
    client_id        bigint PRIMARY KEY,
    organization_id  bigint      NOT NULL,
    holder_id        bigint      NOT NULL,
    given_by_id      bigint,
    note             text        CHECK (length(note) BETWEEN 1 AND 1000),
    since            timestamptz NOT NULL,
    until            timestamptz NOT NULL,
    FOREIGN KEY (organization_id, client_id) REFERENCES client (organization_id, id) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (organization_id, holder_id) REFERENCES staff_member (organization_id, id) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (organization_id, given_by_id) REFERENCES staff_member (organization_id, id) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED,
    CHECK (until > since),
    CHECK (given_by_id <> holder_id),
    CHECK (given_by_id IS NOT NULL OR note IS NULL)
);
CREATE INDEX client_claim_holder ON client_claim (holder_id);
CREATE INDEX client_claim_organization ON client_claim (organization_id);
CREATE INDEX client_claim_given_by ON client_claim (given_by_id) WHERE given_by_id IS NOT NULL;

CREATE TABLE client_snooze (
    client_id        bigint PRIMARY KEY,
    organization_id  bigint      NOT NULL,
    by_id            bigint      NOT NULL,
    note             text        CHECK (length(note) BETWEEN 1 AND 1000),
    since            timestamptz NOT NULL,
    until            timestamptz NOT NULL,
    FOREIGN KEY (organization_id, client_id) REFERENCES client (organization_id, id) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (organization_id, by_id) REFERENCES staff_member (organization_id, id) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED,
    CHECK (until > since)
);
CREATE INDEX client_snooze_organization ON client_snooze (organization_id);
CREATE INDEX client_snooze_by ON client_snooze (by_id);

-- What counts now: whoever has left holds nothing.
CREATE VIEW live_claim AS
    SELECT k.client_id, k.organization_id, k.holder_id, h.first_name || ' ' || h.last_name AS holder, k.since, k.until,
        g.first_name || ' ' || g.last_name AS given_by, k.note
    FROM client_claim k
    JOIN staff_member h ON h.id = k.holder_id
    LEFT JOIN staff_member g ON g.id = k.given_by_id
    WHERE k.until > now() AND h.active;
