-- Associations of a client, ended ones too; and those of a whole practice, to count them without reading a row.
CREATE INDEX association_client ON association (client_id);
CREATE INDEX association_caseload ON association (organization_id, practitioner_id, client_id) WHERE ended_at IS NULL;
