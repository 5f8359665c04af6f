-- A closed department is offered nowhere, and keeps its name in what happened. Nobody who is active is in one, and one
-- department of a practice is always open.
ALTER TABLE department ADD COLUMN closed_at timestamptz;

CREATE FUNCTION keep_departments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM organization WHERE id = NEW.organization_id FOR NO KEY UPDATE;
    IF EXISTS (SELECT 1 FROM department d
               JOIN staff_department sd ON sd.department_id = d.id
               JOIN staff_member s ON s.id = sd.staff_member_id AND s.active
               WHERE d.organization_id = NEW.organization_id AND d.closed_at IS NOT NULL) THEN
        RAISE EXCEPTION 'active staff in a closed department of organization % violates "department_in_use"',
            NEW.organization_id USING ERRCODE = 'check_violation';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM department WHERE organization_id = NEW.organization_id AND closed_at IS NULL) THEN
        RAISE EXCEPTION 'organization % without an open department violates "last_department"',
            NEW.organization_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END;
$$;
CREATE CONSTRAINT TRIGGER department_closed AFTER UPDATE ON department DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.closed_at IS NOT NULL) EXECUTE FUNCTION keep_departments();
CREATE CONSTRAINT TRIGGER department_entered AFTER INSERT OR UPDATE ON staff_department DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION keep_departments();
CREATE CONSTRAINT TRIGGER staff_member_came_back AFTER UPDATE ON staff_member DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.active AND NOT OLD.active) EXECUTE FUNCTION keep_departments();
