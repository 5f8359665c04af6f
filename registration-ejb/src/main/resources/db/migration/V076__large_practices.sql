-- A page costs the same in a practice of a hundred thousand clients. The names as they are sorted and searched by stand in
-- columns of their own: an index gives back columns, but no expressions.
ALTER TABLE client
    ADD COLUMN last_name_lower text NOT NULL GENERATED ALWAYS AS (lower(last_name)) STORED,
    ADD COLUMN first_name_lower text NOT NULL GENERATED ALWAYS AS (lower(first_name)) STORED;

-- All that lists, counts and searches ask of a client: whatever part of a name is looked for, and however far on in a list
-- somebody is, a practice's share of this is read from the index, and no client but the fifty who are shown.
CREATE INDEX client_listed ON client (organization_id, last_name_lower, first_name_lower, id)
    INCLUDE (email, approval, registered_at, confirmed_at, inactive_since, first_contact_at, is_unassigned,
        requested_practitioner_id, merged_into_id);
DROP INDEX client_name;
DROP INDEX client_active;

-- The clients of a department are those of its practitioners.
CREATE INDEX association_reached ON association (practitioner_id, client_id) WHERE ended_at IS NULL;
DROP INDEX association_practitioner;

-- Only what has been vacuumed is read from the index alone.
ALTER TABLE client SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
ALTER TABLE association SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
