-- The registration form, which nodes remember, names what is to be signed.
CREATE TRIGGER document_told AFTER INSERT OR UPDATE OR DELETE ON document
    FOR EACH ROW EXECUTE FUNCTION tell_of_organization();

CREATE TRIGGER document_version_no_truncate BEFORE TRUNCATE ON document_version
    FOR EACH STATEMENT EXECUTE FUNCTION document_version_is_final();
CREATE TRIGGER signature_no_truncate BEFORE TRUNCATE ON signature
    FOR EACH STATEMENT EXECUTE FUNCTION signature_is_final();
