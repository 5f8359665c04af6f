-- Of the keys that came after V040 some had no index. Whoever opens the record of a staff member is told whether anything
-- names them (is_staff_member_named), and for one whom nothing names that was a look through the whole table of clients;
-- each client who expires or is deleted cost one through the associations and one through the chat that was kept.
CREATE INDEX client_first_contact_by ON client (first_contact_by_id) WHERE first_contact_by_id IS NOT NULL;
CREATE INDEX association_from_client ON association (from_client_id) WHERE from_client_id IS NOT NULL;
CREATE INDEX care_chat_message_client ON care_chat_message (client_id) WHERE client_id IS NOT NULL;
CREATE INDEX client_merge_merged ON client_merge (merged_id) WHERE merged_id IS NOT NULL;
CREATE INDEX client_merge_made_by ON client_merge (made_by_id);
CREATE INDEX client_merge_undone_by ON client_merge (undone_by_id) WHERE undone_by_id IS NOT NULL;
-- Those of V051 find only what is still asked for.
CREATE INDEX address_change_of_client ON address_change (client_id) WHERE client_id IS NOT NULL;
CREATE INDEX address_change_of_staff_member ON address_change (staff_member_id) WHERE staff_member_id IS NOT NULL;
CREATE INDEX address_change_asked_by ON address_change (asked_by_id) WHERE asked_by_id IS NOT NULL;
CREATE INDEX roster_made_by ON roster (made_by_id);
