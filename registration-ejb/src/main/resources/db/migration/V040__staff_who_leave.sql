-- Staff who leave: since when, and by whom. Of two who act at once the second is told who was first.
ALTER TABLE staff_member ADD COLUMN inactive_since timestamptz;
ALTER TABLE staff_member ADD COLUMN inactivated_by_id bigint;
ALTER TABLE staff_member ADD CONSTRAINT staff_member_left
    CHECK (NOT active OR inactive_since IS NULL AND inactivated_by_id IS NULL);
ALTER TABLE staff_member ADD CONSTRAINT staff_member_inactivated_by FOREIGN KEY (organization_id, inactivated_by_id)
    REFERENCES staff_member (organization_id, id) DEFERRABLE INITIALLY DEFERRED;

-- Who is deleted is looked for wherever somebody may be named; so the database does with every key before it lets go.
CREATE INDEX client_wished ON client (requested_practitioner_id) WHERE requested_practitioner_id IS NOT NULL;
CREATE INDEX client_decided_by ON client (decided_by_id) WHERE decided_by_id IS NOT NULL;
CREATE INDEX client_made_by ON client (made_by_id) WHERE made_by_id IS NOT NULL;
CREATE INDEX client_inactivated_by ON client (inactivated_by_id) WHERE inactivated_by_id IS NOT NULL;
CREATE INDEX association_ever ON association (practitioner_id);
CREATE INDEX association_made_by ON association (made_by_id) WHERE made_by_id IS NOT NULL;
CREATE INDEX association_ended_by ON association (ended_by_id) WHERE ended_by_id IS NOT NULL;
CREATE INDEX care_session_practitioner ON care_session (practitioner_id);
CREATE INDEX care_stay_staff_member ON care_stay (staff_member_id) WHERE staff_member_id IS NOT NULL;
CREATE INDEX care_chat_message_staff_member ON care_chat_message (staff_member_id) WHERE staff_member_id IS NOT NULL;
CREATE INDEX staff_member_inactivated_by ON staff_member (inactivated_by_id) WHERE inactivated_by_id IS NOT NULL;
CREATE INDEX outgoing_mail_to_staff ON outgoing_mail (staff_member_id, created_at) WHERE staff_member_id IS NOT NULL;

-- Whether anything that stays names this staff member: every table that refers to one without going with them, those of
-- later versions included.
CREATE FUNCTION is_staff_member_named(staff_member bigint) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
    reference record;
    is_named  boolean;
BEGIN
    FOR reference IN
        SELECT c.conrelid::regclass AS its_table, own.attname AS its_column
        FROM pg_constraint c
        CROSS JOIN LATERAL unnest(c.conkey, c.confkey) AS pair (own, theirs)
        JOIN pg_attribute own ON own.attrelid = c.conrelid AND own.attnum = pair.own
        JOIN pg_attribute theirs ON theirs.attrelid = c.confrelid AND theirs.attnum = pair.theirs AND theirs.attname = 'id'
        WHERE c.contype = 'f' AND c.confrelid = 'staff_member'::regclass AND c.confdeltype <> 'c'
    LOOP
        EXECUTE format('SELECT EXISTS (SELECT 1 FROM %s WHERE %I = $1)', reference.its_table, reference.its_column)
            INTO is_named USING staff_member;
        IF is_named THEN
            RETURN true;
        END IF;
    END LOOP;
    RETURN false;
END;
$$;

-- A practice always has an active Organizational Administrator and, from the day on which one has set up an account, one
-- who can sign in. Looked at when a transaction commits, one after the other.
ALTER TABLE organization ADD COLUMN is_set_up boolean NOT NULL DEFAULT false;
UPDATE organization o SET is_set_up = true
WHERE EXISTS (SELECT 1 FROM staff_member s JOIN staff_role r ON r.staff_member_id = s.id
              WHERE s.organization_id = o.id AND s.active AND s.password_hash IS NOT NULL
                AND r.role = 'ORGANIZATIONAL_ADMINISTRATOR');

CREATE FUNCTION keep_an_administrator() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    concerned       bigint;
    was_set_up      boolean;
    administrators  bigint;
    able_to_sign_in bigint;
BEGIN
    IF TG_TABLE_NAME = 'staff_role' THEN
        SELECT organization_id INTO concerned FROM staff_member WHERE id = OLD.staff_member_id;
    ELSE
        concerned := OLD.organization_id;
    END IF;
    SELECT is_set_up INTO was_set_up FROM organization WHERE id = concerned FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    SELECT count(*), count(s.password_hash) INTO administrators, able_to_sign_in
    FROM staff_member s JOIN staff_role r ON r.staff_member_id = s.id
    WHERE s.organization_id = concerned AND s.active AND r.role = 'ORGANIZATIONAL_ADMINISTRATOR';
    IF able_to_sign_in > 0 AND NOT was_set_up THEN
        UPDATE organization SET is_set_up = true WHERE id = concerned;
    ELSIF administrators = 0 OR was_set_up AND able_to_sign_in = 0 THEN
        RAISE EXCEPTION 'organization % without an administrator violates "last_administrator"', concerned
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END;
$$;
CREATE CONSTRAINT TRIGGER administrator_changed AFTER UPDATE ON staff_member DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (OLD.active <> NEW.active OR (OLD.password_hash IS NULL) <> (NEW.password_hash IS NULL))
    EXECUTE FUNCTION keep_an_administrator();
CREATE CONSTRAINT TRIGGER administrator_deleted AFTER DELETE ON staff_member DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION keep_an_administrator();
CREATE CONSTRAINT TRIGGER administrator_stripped AFTER UPDATE OR DELETE ON staff_role DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (OLD.role = 'ORGANIZATIONAL_ADMINISTRATOR') EXECUTE FUNCTION keep_an_administrator();
