-- The audit page: newest first, whole or by who did it, by what was done, by whom it was done to. Each index gives its
-- rows in the order of the page, so that a page costs the same in a trail of millions. (actor_id is null for whoever is
-- not signed in; an IS NULL would give no order.)
CREATE INDEX audit_record_newest ON audit_record (organization_id, at, id);
CREATE INDEX audit_record_actor ON audit_record (organization_id, actor_kind, coalesce(actor_id, 0), at, id);
CREATE INDEX audit_record_action ON audit_record (organization_id, action, at, id);
CREATE INDEX audit_record_about ON audit_record (organization_id, subject_kind, subject_id, at, id);
DROP INDEX audit_record_organization;
DROP INDEX audit_record_subject;
