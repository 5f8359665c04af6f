-- The same as outgoing_mail_to_staff, which was there before.
DROP INDEX outgoing_mail_staff_member;
