-- The journal on a staff member's record.
CREATE INDEX outgoing_mail_staff_member ON outgoing_mail (staff_member_id, created_at) WHERE staff_member_id IS NOT NULL;
