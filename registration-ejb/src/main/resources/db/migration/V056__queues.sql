-- Queues are looked at all day: whoever waits is found by an index, however many clients a practice has. Whether somebody has
-- a practitioner follows from the associations; it stands on the client as well, kept by the database alone.
ALTER TABLE client ADD COLUMN is_unassigned boolean NOT NULL DEFAULT true;

UPDATE client SET is_unassigned = false
WHERE EXISTS (SELECT 1 FROM association a WHERE a.client_id = client.id AND a.ended_at IS NULL);

CREATE FUNCTION keep_client_is_unassigned() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    client_ids bigint[] := ARRAY[]::bigint[];
BEGIN
    IF TG_OP <> 'INSERT' THEN
        client_ids := client_ids || OLD.client_id;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        client_ids := client_ids || NEW.client_id;
    END IF;
    UPDATE client SET is_unassigned = NOT is_unassigned
    WHERE id = ANY (client_ids)
      AND is_unassigned = EXISTS (SELECT 1 FROM association a WHERE a.client_id = client.id AND a.ended_at IS NULL);
    RETURN NULL;
END;
$$;
CREATE TRIGGER association_keeps_client AFTER INSERT OR UPDATE OF client_id, ended_at OR DELETE ON association
    FOR EACH ROW EXECUTE FUNCTION keep_client_is_unassigned();

DROP INDEX client_pending;
CREATE INDEX client_waiting ON client (organization_id, confirmed_at, id)
    WHERE inactive_since IS NULL AND (approval = 'PENDING' OR approval = 'APPROVED' AND is_unassigned);
CREATE INDEX client_active ON client (organization_id, id) WHERE inactive_since IS NULL AND approval = 'APPROVED';
CREATE INDEX client_not_confirmed ON client (organization_id, registered_at)
    WHERE confirmed_at IS NULL AND inactive_since IS NULL AND approval <> 'DECLINED';
