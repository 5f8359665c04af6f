-- How a practitioner stands in the practice's public directory, and how many clients they take.
ALTER TABLE staff_member ADD COLUMN capacity integer CHECK (capacity BETWEEN 1 AND 9999);

CREATE TABLE practitioner_listing (
    staff_member_id  bigint PRIMARY KEY,
    organization_id  bigint  NOT NULL,
    is_listed        boolean NOT NULL DEFAULT false,
    about_en         text    CHECK (length(about_en) <= 600),
    about_es         text    CHECK (length(about_es) <= 600),
    photo            bytea   CHECK (length(photo) <= 262144),
    photo_type       text,
    photo_version    text,
    version          integer NOT NULL DEFAULT 0,
    FOREIGN KEY (organization_id, staff_member_id) REFERENCES staff_member (organization_id, id) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED,
    CHECK ((photo IS NULL) = (photo_type IS NULL) AND (photo IS NULL) = (photo_version IS NULL))
);
CREATE INDEX practitioner_listing_shown ON practitioner_listing (organization_id) WHERE is_listed;

-- ISO 639: two or three letters.
CREATE TABLE listing_language (
    staff_member_id  bigint NOT NULL REFERENCES practitioner_listing ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    language         text   NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
    PRIMARY KEY (staff_member_id, language)
);

CREATE TABLE listing_specialty (
    staff_member_id  bigint  NOT NULL REFERENCES practitioner_listing ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position         integer NOT NULL CHECK (position BETWEEN 0 AND 7),
    name             text    NOT NULL CHECK (length(name) BETWEEN 1 AND 40 AND name !~ '[\r\n]'),
    PRIMARY KEY (staff_member_id, position) DEFERRABLE INITIALLY DEFERRED
);

-- The directory is remembered by the nodes (V023): it, and who has no place left, are told of like the rest.
CREATE TRIGGER practitioner_listing_told AFTER INSERT OR UPDATE OR DELETE ON practitioner_listing
    FOR EACH ROW EXECUTE FUNCTION tell_of_organization();

CREATE FUNCTION tell_of_listing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('registration', 'organization:' || organization_id) FROM practitioner_listing
    WHERE staff_member_id = coalesce(NEW.staff_member_id, OLD.staff_member_id);
    RETURN NULL;
END;
$$;
CREATE TRIGGER listing_language_told AFTER INSERT OR UPDATE OR DELETE ON listing_language
    FOR EACH ROW EXECUTE FUNCTION tell_of_listing();
CREATE TRIGGER listing_specialty_told AFTER INSERT OR UPDATE OR DELETE ON listing_specialty
    FOR EACH ROW EXECUTE FUNCTION tell_of_listing();

-- Only where a practice says how many clients somebody takes: all others register without it.
CREATE FUNCTION tell_of_places() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM staff_member
               WHERE id = coalesce(NEW.practitioner_id, OLD.practitioner_id) AND capacity IS NOT NULL) THEN
        PERFORM pg_notify('registration', 'organization:' || coalesce(NEW.organization_id, OLD.organization_id));
    END IF;
    RETURN NULL;
END;
$$;
CREATE TRIGGER association_told AFTER INSERT OR UPDATE OR DELETE ON association
    FOR EACH ROW EXECUTE FUNCTION tell_of_places();

CREATE FUNCTION tell_of_places_of_client() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM association a JOIN staff_member s ON s.id = a.practitioner_id
               WHERE a.client_id = NEW.id AND a.ended_at IS NULL AND s.capacity IS NOT NULL) THEN
        PERFORM pg_notify('registration', 'organization:' || NEW.organization_id);
    END IF;
    RETURN NULL;
END;
$$;
CREATE TRIGGER client_places_told AFTER UPDATE ON client
    FOR EACH ROW WHEN ((OLD.inactive_since IS NULL) <> (NEW.inactive_since IS NULL))
    EXECUTE FUNCTION tell_of_places_of_client();
