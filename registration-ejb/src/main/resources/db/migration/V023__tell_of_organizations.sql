-- Nodes remember what they show of an organization until the database says that something of it has changed, whoever
-- changed it.
CREATE FUNCTION tell_of_organization() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('registration', 'organization:' || coalesce(NEW.organization_id, OLD.organization_id));
    RETURN NULL;
END;
$$;
CREATE FUNCTION tell_of_itself() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('registration', 'organization:' || coalesce(NEW.id, OLD.id));
    RETURN NULL;
END;
$$;
CREATE TRIGGER organization_told AFTER INSERT OR UPDATE OR DELETE ON organization
    FOR EACH ROW EXECUTE FUNCTION tell_of_itself();
CREATE TRIGGER department_told AFTER INSERT OR UPDATE OR DELETE ON department
    FOR EACH ROW EXECUTE FUNCTION tell_of_organization();
CREATE TRIGGER staff_member_told AFTER INSERT OR UPDATE OR DELETE ON staff_member
    FOR EACH ROW EXECUTE FUNCTION tell_of_organization();
CREATE TRIGGER staff_department_told AFTER INSERT OR UPDATE OR DELETE ON staff_department
    FOR EACH ROW EXECUTE FUNCTION tell_of_organization();
