-- Operators come and go. Whoever is invited has no password until the mailed link was followed.
ALTER TABLE platform_operator ALTER COLUMN password_hash DROP NOT NULL;
ALTER TABLE platform_operator ADD COLUMN locale text NOT NULL DEFAULT 'en' CHECK (locale IN ('en', 'es'));
ALTER TABLE platform_operator ADD COLUMN inactive_since timestamptz;

CREATE TABLE platform_operator_link (
    hash         bytea PRIMARY KEY,
    operator_id  bigint      NOT NULL REFERENCES platform_operator ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    made_at      timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    used_at      timestamptz
);
CREATE INDEX platform_operator_link_operator ON platform_operator_link (operator_id);

-- Once an operator can sign in, one always can. Looked at when a transaction commits, one after the other.
CREATE FUNCTION keep_an_operator() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(4712);
    IF NOT EXISTS (SELECT 1 FROM platform_operator WHERE inactive_since IS NULL AND password_hash IS NOT NULL) THEN
        RAISE EXCEPTION 'a platform without an operator violates "last_operator"' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END;
$$;
CREATE CONSTRAINT TRIGGER operator_left AFTER UPDATE OR DELETE ON platform_operator DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (OLD.inactive_since IS NULL AND OLD.password_hash IS NOT NULL)
    EXECUTE FUNCTION keep_an_operator();

-- Their sessions can be listed and ended, and what changes how one signs in asks for a proof, as with staff.
ALTER TABLE platform_operator_session ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY UNIQUE;
ALTER TABLE platform_operator_session ADD COLUMN proved_at timestamptz;
UPDATE platform_operator_session SET proved_at = created_at;
ALTER TABLE platform_operator_session ALTER COLUMN proved_at SET NOT NULL;

-- The second step is theirs as well as that of staff.
ALTER TABLE second_step ALTER COLUMN organization_id DROP NOT NULL;
ALTER TABLE second_step ALTER COLUMN staff_member_id DROP NOT NULL;
ALTER TABLE second_step ADD COLUMN operator_id bigint UNIQUE
    REFERENCES platform_operator ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE second_step ADD CONSTRAINT second_step_owner CHECK
    ((operator_id IS NULL) = (staff_member_id IS NOT NULL) AND (organization_id IS NULL) = (staff_member_id IS NULL));

ALTER TABLE recovery_code ALTER COLUMN organization_id DROP NOT NULL;
ALTER TABLE recovery_code ALTER COLUMN staff_member_id DROP NOT NULL;
ALTER TABLE recovery_code ADD COLUMN operator_id bigint
    REFERENCES platform_operator ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE recovery_code ADD CONSTRAINT recovery_code_owner CHECK
    ((operator_id IS NULL) = (staff_member_id IS NOT NULL) AND (organization_id IS NULL) = (staff_member_id IS NULL));
ALTER TABLE recovery_code ADD UNIQUE (operator_id, hash);

ALTER TABLE half_sign_in ALTER COLUMN organization_id DROP NOT NULL;
ALTER TABLE half_sign_in ALTER COLUMN staff_member_id DROP NOT NULL;
ALTER TABLE half_sign_in ADD COLUMN operator_id bigint
    REFERENCES platform_operator ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE half_sign_in ADD CONSTRAINT half_sign_in_owner CHECK
    ((operator_id IS NULL) = (staff_member_id IS NOT NULL) AND (organization_id IS NULL) = (staff_member_id IS NULL));
CREATE INDEX half_sign_in_operator ON half_sign_in (operator_id);

-- What is mailed to an operator is in no practice's journal.
ALTER TABLE outgoing_mail ALTER COLUMN organization_id DROP NOT NULL;
ALTER TABLE outgoing_mail ADD CONSTRAINT outgoing_mail_of_nobody
    CHECK (organization_id IS NOT NULL OR client_id IS NULL AND staff_member_id IS NULL);
