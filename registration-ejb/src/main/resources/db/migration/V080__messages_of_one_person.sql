-- Messages go with the person: what was written under a record that was merged stands with the survivor, and remembers of
-- which record it is, so that it goes back there if the merge is undone.
ALTER TABLE conversation_side ADD COLUMN from_client_id bigint;
ALTER TABLE conversation_side ADD CONSTRAINT conversation_side_from_client FOREIGN KEY (organization_id, from_client_id)
    REFERENCES client (organization_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE conversation_side ADD CONSTRAINT conversation_side_moved
    CHECK (from_client_id IS NULL OR client_id IS NOT NULL AND from_client_id <> client_id);
CREATE INDEX conversation_side_from_client ON conversation_side (from_client_id) WHERE from_client_id IS NOT NULL;

ALTER TABLE message_draft ADD COLUMN from_client_id bigint;
ALTER TABLE message_draft ADD CONSTRAINT message_draft_from_client FOREIGN KEY (organization_id, from_client_id)
    REFERENCES client (organization_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE message_draft ADD CONSTRAINT message_draft_moved
    CHECK (from_client_id IS NULL OR coalesce(author_client_id, to_client_id) IS NOT NULL
        AND from_client_id <> coalesce(author_client_id, to_client_id));
CREATE INDEX message_draft_from_client ON message_draft (from_client_id) WHERE from_client_id IS NOT NULL;

-- Nobody reads what stands with a merged record. Of a merge and of somebody who writes at the same moment one waits for the
-- other here, whatever the application does.
CREATE FUNCTION conversation_is_of_a_survivor() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    survivor bigint;
BEGIN
    SELECT merged_into_id INTO survivor FROM client WHERE id = NEW.client_id FOR SHARE;
    IF survivor IS NOT NULL THEN
        RAISE EXCEPTION 'conversation % is of client %, who was merged', NEW.conversation_id, NEW.client_id
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END;
$$;
CREATE CONSTRAINT TRIGGER conversation_side_survivor AFTER INSERT OR UPDATE OF client_id ON conversation_side
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.client_id IS NOT NULL)
    EXECUTE FUNCTION conversation_is_of_a_survivor();

CREATE FUNCTION merged_client_has_no_conversation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM conversation_side WHERE client_id = NEW.id) THEN
        RAISE EXCEPTION 'client % was merged and has conversations', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END;
$$;
CREATE CONSTRAINT TRIGGER client_merged_messages AFTER UPDATE OF merged_into_id ON client
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.merged_into_id IS NOT NULL AND OLD.merged_into_id IS DISTINCT FROM NEW.merged_into_id)
    EXECUTE FUNCTION merged_client_has_no_conversation();

-- Of merges until now.
CREATE TEMPORARY TABLE one_person ON COMMIT DROP AS
    WITH RECURSIVE step (record_id, survivor_id) AS (
        SELECT id, merged_into_id FROM client WHERE merged_into_id IS NOT NULL
        UNION ALL
        SELECT step.record_id, c.merged_into_id FROM step JOIN client c ON c.id = step.survivor_id
        WHERE c.merged_into_id IS NOT NULL)
    SELECT record_id, survivor_id FROM step JOIN client c ON c.id = survivor_id WHERE c.merged_into_id IS NULL;
UPDATE conversation_side SET client_id = survivor_id, from_client_id = record_id
    FROM one_person WHERE client_id = record_id;
UPDATE message_draft SET author_client_id = survivor_id, from_client_id = record_id
    FROM one_person WHERE author_client_id = record_id;
UPDATE message_draft SET to_client_id = survivor_id, from_client_id = record_id
    FROM one_person WHERE to_client_id = record_id;
