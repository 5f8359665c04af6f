-- Who may be one person twice is looked up by date of birth, by mailbox (what stands behind a plus is the same one) and by
-- postal address.
CREATE INDEX client_born ON client (organization_id, date_of_birth);
CREATE INDEX client_mailbox ON client (organization_id, regexp_replace(email, '\+[^@]*@', '@'));
CREATE INDEX client_address ON client (organization_id, lower(address)) WHERE address IS NOT NULL;
