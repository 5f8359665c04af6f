-- Organizations, staff and clients with their histories, as six years of life would have left them. Deterministic but for
-- the present, from which all times count back. Statements end with a semicolon at the end of a line.

SELECT setseed(0.42);

-- Shares of the whole, with a long tail: the first has an eighth, the last but one a ninetieth of that, and the last has
-- just begun, with three clients.
CREATE TEMP TABLE share AS
SELECT n, CASE WHEN n = {organizations} THEN 3.0 / {clients}
    ELSE (1 - 3.0 / {clients}) * power(n, -0.85) / sum(power(n, -0.85)) FILTER (WHERE n < {organizations}) OVER () END AS part
FROM generate_series(1, {organizations}) n;

CREATE TEMP TABLE plan AS
SELECT n, part, n % 3 = 1 AS manual, n % 2 = 1 OR n = {organizations} AS promises,
    greatest(1, least(12, (part * {staff} / 8)::int)) AS departments,
    (3 + round(up_to * spare) - round((up_to - part) * spare))::int AS staff,
    round((up_to - part) * {clients})::bigint AS first,
    round(up_to * {clients})::bigint - 1 AS last
FROM (SELECT *, sum(part) OVER (ORDER BY n) AS up_to, {staff} - 3 * {organizations} AS spare FROM share) summed;

INSERT INTO organization (id, slug, name, kind, manual_approval, time_zone, contact_email, first_contact_hours,
    first_contact_since, created_at)
SELECT n, 'practice-' || n, 'Practice ' || n, 'GROUP', manual,
    (ARRAY['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'])[1 + n % 4],
    'office@practice-' || n || '.example', CASE WHEN promises THEN 48 END, CASE WHEN promises THEN now() - interval '1 year' END,
    now() - interval '6 years'
FROM plan;

INSERT INTO department (id, organization_id, name, created_at)
SELECT n * 100 + d, n, 'Department ' || d, now() - interval '6 years' FROM plan, generate_series(1, departments) d;

CREATE TEMP TABLE member AS
SELECT 100000 + row_number() OVER (ORDER BY n, i) AS id, n, i, n * 100 + 1 + i % departments AS department, departments,
    CASE WHEN i <= 1 THEN 'ORGANIZATIONAL_ADMINISTRATOR' WHEN i % 20 = 2 THEN 'DEPARTMENT_ADMINISTRATOR'
        WHEN i % 8 = 2 OR i % 8 = 3 THEN 'CARE_COORDINATOR' END AS role,
    i % 8 <> 3 AS licensed, i > 4 AND i % 16 = 9 AS inactive
FROM plan, generate_series(1, staff) i;

INSERT INTO staff_member (id, organization_id, email, first_name, last_name, active, inactive_since, licensed,
    accepts_new_clients, capacity, password_hash, created_at)
SELECT id, n, 'staff' || i || '@practice-' || n || '.example', 'First' || i, 'Last' || (i * 7919 % 1000), NOT inactive,
    CASE WHEN inactive THEN now() - interval '1 year' END, licensed, i % 5 <> 4, CASE WHEN i % 4 = 0 THEN 600 END,
    '$argon2id$none', now() - interval '6 years'
FROM member;
UPDATE organization SET is_set_up = true;

INSERT INTO staff_department (organization_id, staff_member_id, department_id)
SELECT n, id, department FROM member
UNION SELECT n, id, n * 100 + 1 + (i + 1) % departments FROM member WHERE i % 6 = 5;

INSERT INTO staff_role (staff_member_id, role) SELECT id, role FROM member WHERE role IS NOT NULL;

INSERT INTO practitioner_listing (staff_member_id, organization_id, is_listed, about_en)
SELECT id, n, i % 6 > 0, 'Sees adults and families, in the evening too. ' || repeat('More about the work. ', 8) FROM member WHERE licensed;
INSERT INTO listing_language SELECT id, language FROM member, unnest(ARRAY['en', 'es']) language WHERE licensed;
INSERT INTO listing_specialty SELECT id, k, 'Specialty ' || (i + k) % 17 FROM member, generate_series(0, 2) k WHERE licensed;

CREATE TEMP TABLE practitioner AS
SELECT id, n, row_number() OVER (PARTITION BY n ORDER BY i) - 1 AS place, count(*) OVER (PARTITION BY n) AS of_all
FROM member WHERE licensed AND NOT inactive;
CREATE UNIQUE INDEX ON practitioner (n, place);
ANALYZE practitioner;

-- In the order of time, as they came, those of all practices among each other. Every two-hundredth is the person before
-- once more, with another address; practitioners' loads are uneven.
CREATE TEMP TABLE person AS
SELECT row_number() OVER (ORDER BY at) AS id, n, manual, promises, u, made_by_staff, age, at, seed,
    first[1 + floor(pow((hashint8extended(seed, 1) & 1048575) / 1048576.0, 1.4) * cardinality(first))::int] AS first_name,
    last[1 + floor(pow((hashint8extended(seed, 2) & 1048575) / 1048576.0, 1.4) * cardinality(last))::int]
        || (ARRAY['', '', '', '-Ito', 'son', 'ez', ' Lee'])[1 + (hashint8extended(seed, 3) & 65535) % 7] AS last_name,
    floor(pow(random(), 1.3) * (SELECT of_all FROM practitioner p WHERE p.n = draft.n AND place = 0))::bigint AS place
FROM (
    SELECT g, n, manual, promises, random() AS u, random() < 0.15 AS made_by_staff, age, now() - age AS at,
        CASE WHEN random() < 0.005 THEN g - 1 ELSE g END AS seed,
        string_to_array('James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan '
            'Joseph Jessica Thomas Sarah Carlos Karen Daniel Lisa Matthew Nancy Anthony Betty Mark Margaret Donald Sandra Luis '
            'Ashley Steven Kimberly Andrew Emily Paul Donna Joshua Michelle Kenneth Carol Kevin Amanda Brian Dorothy George '
            'Melissa Timothy Deborah Sofía Mateo Valentina Santiago Camila Sebastián Lucía Diego Elena Andrés Ngọc Wei Aisha '
            'Omar Fatima Yusuf Zoë Renée Siân Jürgen', ' ') AS first,
        string_to_array('Smith Johnson Williams Brown Jones García Miller Davis Rodríguez Martínez Hernández López González '
            'Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Pérez Thompson White Harris Sánchez Clark Ramírez Lewis '
            'Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera '
            'Campbell Mitchell Carter Roberts Gómez Phillips Evans Turner Díaz Parker Cruz Edwards Collins Reyes Stewart Morris '
            'Morales Murphy Cook Rogers Gutiérrez Ortiz Morgan Cooper Peterson Bailey Reed Kelly Howard Ramos Kim Cox Ward '
            'Richardson Watson Brooks Chávez Wood James Bennett Gray Mendoza Ruiz Hughes Price Álvarez Castillo Sanders Patel '
            'Myers Long Ross Foster Jiménez', ' ') AS last
    FROM (SELECT n, manual, promises, g, interval '2190 days' * pow(random(), 1.2) AS age FROM plan, generate_series(first, last) g) aged
) draft;
ANALYZE person;

INSERT INTO client (id, organization_id, email, first_name, last_name, date_of_birth, locale, requested_practitioner_id,
    approval, decided_at, decided_by_id, decline_reason, confirmed_at, inactive_since, password_hash, agreed_at, registered_at,
    made_by_id, phone, address, is_unassigned, first_contact_at, reminded_at)
SELECT 1000000 + c.id, c.n, translate(lower(first_name || '.' || last_name), ' áéíóúñüöëâọ', '-aeiounuoeao') || c.id
        || CASE WHEN c.id % 50 = 0 THEN '+care' ELSE '' END || '@clients.example',
    first_name, last_name, DATE '1935-01-01' + ((hashint8extended(seed, 4) & 1048575) % 30000)::int,
    CASE WHEN c.id % 7 = 0 THEN 'es' ELSE 'en' END,
    CASE WHEN u > 0.25 THEN p.id END,
    CASE WHEN manual AND u < 0.006 THEN 'PENDING' WHEN manual AND u BETWEEN 0.98 AND 0.985 THEN 'DECLINED' ELSE 'APPROVED' END,
    CASE WHEN manual AND u >= 0.006 AND NOT made_by_staff THEN at + age * 0.01 END,
    CASE WHEN manual AND u >= 0.006 AND NOT made_by_staff THEN boss.id END,
    CASE WHEN manual AND u BETWEEN 0.98 AND 0.985 THEN 'No place' END,
    CASE WHEN is_confirmed THEN at + age * 0.001 END,
    CASE WHEN age > interval '90 days' AND u BETWEEN 0.3 AND 0.55 THEN at + age * 0.7 END,
    CASE WHEN is_confirmed THEN '$argon2id$none' END,
    CASE WHEN is_confirmed OR NOT made_by_staff THEN at END, at,
    CASE WHEN made_by_staff THEN boss.id END,
    CASE WHEN u > 0.4 THEN '(555) 01' || (c.id % 100000) END,
    CASE WHEN u > 0.5 THEN (seed % 9000 + 1) || ' ' || last_name || ' Street, Town ' || seed % 977 END,
    u NOT BETWEEN 0.016 AND 0.98, CASE WHEN made_by_staff OR promises AND u BETWEEN 0.016 AND 0.98 THEN at + age * 0.3 END,
    CASE WHEN NOT is_confirmed THEN now() END
FROM (SELECT *, NOT (age < interval '6 days' AND id % 4 = 0) AS is_confirmed FROM person) c
JOIN practitioner p ON p.n = c.n AND p.place = c.place
JOIN member boss ON boss.n = c.n AND boss.i = 1
ORDER BY c.id;

UPDATE client SET closing_asked_at = now() - interval '3 days'
WHERE id % 4000 = 11 AND inactive_since IS NULL AND approval = 'APPROVED';

-- One in a hundred is approved and has nobody; every third had somebody else before, every tenth has two.
INSERT INTO association (id, organization_id, client_id, practitioner_id, made_by_id, made_at, ended_at, ended_by_id, end_reason)
SELECT 10000000 + row_number() OVER (), n, 1000000 + id, practitioner, CASE WHEN id % 3 = 0 THEN boss END, made, ended,
    CASE WHEN ended IS NOT NULL THEN boss END, CASE WHEN ended IS NOT NULL THEN 'Moved to another practitioner' END
FROM (
    SELECT c.n, c.id, p.id AS practitioner, boss.id AS boss, at + age * 0.3 AS made, NULL::timestamptz AS ended
    FROM person c JOIN practitioner p ON p.n = c.n AND p.place = c.place JOIN member boss ON boss.n = c.n AND boss.i = 1
    WHERE u BETWEEN 0.016 AND 0.98
    UNION ALL
    SELECT c.n, c.id, p.id, boss.id, at + age * 0.01, at + age * 0.3
    FROM person c JOIN practitioner p ON p.n = c.n AND p.place = (c.place + 1) % p.of_all JOIN member boss ON boss.n = c.n AND boss.i = 1
    WHERE u BETWEEN 0.016 AND 0.98 AND c.id % 3 = 1
    UNION ALL
    SELECT c.n, c.id, p.id, boss.id, at + age * 0.5, NULL
    FROM person c JOIN practitioner p ON p.n = c.n AND p.place = (c.place + 1) % p.of_all JOIN member boss ON boss.n = c.n AND boss.i = 1
    WHERE u BETWEEN 0.016 AND 0.98 AND c.id % 10 = 2 AND p.of_all > 1
) made
ORDER BY made;

-- Somebody is on every fourth of those who wait, and every twentieth is put off.
INSERT INTO client_claim (client_id, organization_id, holder_id, since, until)
SELECT c.id, c.organization_id, m.id, now() - interval '1 hour', now() + interval '1 day'
FROM client c JOIN member m ON m.n = c.organization_id AND m.i = 1 + c.id % 3
WHERE (c.is_unassigned OR c.approval = 'PENDING') AND c.inactive_since IS NULL AND c.id % 4 = 0;

INSERT INTO client_snooze (client_id, organization_id, by_id, since, until)
SELECT c.id, c.organization_id, m.id, now() - interval '1 hour', now() + interval '1 day'
FROM client c JOIN member m ON m.n = c.organization_id AND m.i = 1
WHERE (c.is_unassigned OR c.approval = 'PENDING') AND c.inactive_since IS NULL AND c.id % 20 = 1;

-- In the order of time, as it was written.
INSERT INTO audit_record (id, organization_id, at, actor_kind, actor_id, actor_name, action, subject_kind, subject_id, detail, network)
SELECT 20000000 + row_number() OVER (ORDER BY at), n, at, kind, actor, name, action, CASE WHEN id > 0 THEN 'CLIENT' ELSE 'STAFF' END,
    abs(id), NULL, '192.0.2.' || abs(id) % 250
FROM (
    SELECT n, at, 'VISITOR' AS kind, NULL::bigint AS actor, 'Visitor' AS name, 'REGISTERED' AS action, 1000000 + id AS id FROM person
    UNION ALL
    SELECT n, at + age * 0.001, 'VISITOR', NULL, 'Visitor', 'EMAIL_CONFIRMED', 1000000 + id FROM person
    UNION ALL
    SELECT c.n, at + age * 0.01, 'STAFF', m.id, 'First' || m.i || ' Last', 'ASSOCIATED', 1000000 + c.id
    FROM person c JOIN member m ON m.n = c.n AND m.i = 2
    UNION ALL
    SELECT c.n, at + age * random(), 'STAFF', m.id, 'First' || m.i || ' Last', 'RECORD_VIEWED', 1000000 + c.id
    FROM person c JOIN member m ON m.n = c.n AND m.i = 1 + c.id % 3, generate_series(1, (c.id % 4)::int)
    UNION ALL
    SELECT n, now() - interval '1 day' * (d * 4 + random()), 'STAFF', id, 'First' || i || ' Last', 'SIGNED_IN', -id
    FROM member, generate_series(1, 500) d
    UNION ALL
    SELECT n, at + age * random(), 'CLIENT', 1000000 + id, first_name || ' ' || last_name, 'SIGNED_IN', 1000000 + id
    FROM person, generate_series(1, 1 + (id % 2)::int)
) happened;

-- Mails are kept for 90 days, links for 30, forms likewise; texts are emptied once sent.
INSERT INTO outgoing_mail (id, organization_id, kind, client_id, recipient, sender_name, subject, created_at, due_at, attempts,
    sent_at, given_up_at, last_error)
SELECT 40000000 + row_number() OVER (ORDER BY at), n, kind, 1000000 + id, recipient, 'Practice ' || n, 'Confirm your e-mail', at,
    CASE WHEN id % 997 = 0 THEN now() + interval '1 day' ELSE at END, 1,
    CASE WHEN id % 997 > 0 THEN at + interval '1 second' END,
    CASE WHEN id % 997 = 0 AND at < now() - interval '2 days' THEN at + interval '1 day' END,
    CASE WHEN id % 997 = 0 THEN 'Mailbox unknown' END
FROM (
    SELECT n, id, kind, 'somebody' || id || '@clients.example' AS recipient,
        now() - least(age, interval '90 days' * random()) + interval '1 minute' * k AS at
    FROM person, unnest(ARRAY['CONFIRMATION', 'GETTING_STARTED', 'ASSIGNED']) WITH ORDINALITY AS of (kind, k)
    WHERE age < interval '90 days' OR id % 5 = 0 AND k = 3
) mailed;

INSERT INTO outgoing_mail (id, organization_id, kind, staff_member_id, recipient, sender_name, subject, created_at, due_at, attempts, sent_at)
SELECT 45000000 + row_number() OVER (ORDER BY at), n, 'NEW_CLIENT', practitioner, 'staff' || practitioner || '@practice.example',
    'Practice ' || n, 'A new client', at, at, 1, at + interval '1 second'
FROM (SELECT c.n, c.at, p.id AS practitioner FROM person c JOIN practitioner p ON p.n = c.n AND p.place = c.place
    WHERE age < interval '90 days') told;

-- Half of those who register have been invited, and as many who do not.
CREATE TEMP TABLE invited AS
SELECT 48000000 + row_number() OVER (ORDER BY at) AS mail, 49000000 + row_number() OVER (ORDER BY at) AS id, n, at, email
FROM (
    SELECT organization_id AS n, registered_at - interval '1 day' * k AS at, CASE k WHEN 1 THEN '' ELSE 'not-' END || email AS email
    FROM client, generate_series(1, 2) k WHERE registered_at > now() - interval '88 days' AND id % 2 = 0
) asked;

INSERT INTO outgoing_mail (id, organization_id, kind, recipient, sender_name, subject, created_at, due_at, attempts, sent_at)
SELECT mail, n, 'INVITATION', email, 'Practice ' || n, 'An invitation', at, at, 1, at + interval '1 second' FROM invited;

INSERT INTO invitation (id, organization_id, email, locale, sent_by_id, sent_at, times, form_key, mail_id)
SELECT i.id, i.n, email, 'en', m.id, at, 1, 'measured', mail FROM invited i JOIN member m ON m.n = i.n AND m.i = 1;

INSERT INTO registration (id, organization_id, form_key, handle_hash, client_id, email, first_name, last_name, date_of_birth,
    locale, created_at, mailed_at, confirmed_at)
SELECT 50000000 + id, n, sha256(convert_to('form' || id, 'UTF8')), sha256(convert_to('handle' || id, 'UTF8')), 1000000 + id,
    'somebody' || id || '@clients.example', first_name, last_name, DATE '1990-05-17', 'en', at, at, at + interval '5 minutes'
FROM person WHERE age < interval '30 days' AND NOT made_by_staff;

INSERT INTO token (id, organization_id, purpose, client_id, email, hash, created_at, expires_at, used_at)
SELECT 60000000 + id, n, 'CONFIRM_REGISTRATION', 1000000 + id, 'somebody' || id || '@clients.example',
    sha256(convert_to('token' || id, 'UTF8')), at, at + interval '1 day', at + interval '5 minutes'
FROM person WHERE age < interval '30 days';

-- Those who are signed in at this moment.
INSERT INTO sign_in_session (id, organization_id, hash, client_id, created_at, last_seen_at, expires_at, proved_at, network, browser)
SELECT 70000000 + id, n, sha256(convert_to('client' || id, 'UTF8')), 1000000 + id, now(), now(), now() + interval '12 hours', now(),
    '192.0.2.1', 'measure'
FROM person WHERE id % 50 = 1;

INSERT INTO platform_operator (id, email, first_name, last_name, password_hash, created_at)
VALUES (1, 'operator@it.example', 'Opal', 'Operator', '$argon2id$none', now());

INSERT INTO care_session (id, organization_id, practitioner_id, opened_at, begun_at, ended_at, end_reason)
SELECT 80000000 + c.id * 2 + k, c.n, p.id, at + age * 0.4 * k, at + age * 0.4 * k + interval '2 minutes',
    at + age * 0.4 * k + interval '52 minutes', 'END_FOR_ALL'
FROM person c JOIN practitioner p ON p.n = c.n AND p.place = c.place, generate_series(1, 2) k
WHERE u BETWEEN 0.016 AND 0.98 AND c.id % 2 = 0 AND age > interval '10 days';

INSERT INTO care_participant (care_session_id, organization_id, client_id, is_admitted)
SELECT id, organization_id, 1000000 + (id - 80000000 - 1) / 2, true FROM care_session;

INSERT INTO care_stay (id, organization_id, care_session_id, client_id, joined_at, left_at)
SELECT id + 10000000, organization_id, id, 1000000 + (id - 80000000 - 1) / 2, begun_at, ended_at FROM care_session;

INSERT INTO care_stay (id, organization_id, care_session_id, staff_member_id, joined_at, left_at)
SELECT id + 15000000, organization_id, id, practitioner_id, opened_at, ended_at FROM care_session;

-- Every fifth client writes with the practitioner, and staff among each other: up to six messages in turn. One in twenty
-- is not read yet, one in three put away.
CREATE TEMP TABLE writing AS
SELECT 110000000 + row_number() OVER (ORDER BY begun) AS id, *
FROM (
    SELECT c.n, 1000000 + c.id AS client, NULL::bigint AS author, p.id AS other, 1 + (c.id / 5 % 6)::int AS messages, at + age * 0.5 AS begun,
        age * 0.05 AS pause
    FROM person c JOIN practitioner p ON p.n = c.n AND p.place = c.place
    WHERE u BETWEEN 0.016 AND 0.98 AND c.id % 5 = 0 AND age > interval '10 days'
    UNION ALL
    SELECT m.n, NULL, m.id, o.id, 1 + k, now() - interval '1 day' * (k * 9 + m.i % 9 + 1), interval '2 hours'
    FROM member m JOIN member o ON o.n = m.n AND o.id <> m.id AND (o.i + m.i) % 9 = 0, generate_series(0, 5) k
    WHERE NOT m.inactive AND NOT o.inactive
) begun;

INSERT INTO conversation (id, organization_id, subject, begun_at, messages)
SELECT id, n, (ARRAY['Our next appointment', 'A question about the bill', 'Homework of last week', 'Thank you'])[1 + id % 4], begun,
    messages
FROM writing;

INSERT INTO conversation_side (id, organization_id, conversation_id, place, client_id, staff_member_id, last_sent, sent_at,
    last_received, received_at, noticed, noticed_at, read_through, archived_through)
SELECT id * 2 + place, n, id, place, client, staff, sent, CASE WHEN sent > 0 THEN begun + pause * sent END, received,
    CASE WHEN received > 0 THEN begun + pause * received END, received, CASE WHEN received > 0 THEN begun + pause * received END,
    CASE WHEN received > 0 AND id % 20 = 0 THEN received - 1 ELSE messages END, CASE WHEN id % 3 = 1 THEN messages ELSE 0 END
FROM (
    SELECT id, n, 1 AS place, client, author AS staff, (messages + 1) / 2 * 2 - 1 AS sent, messages / 2 * 2 AS received, messages, begun, pause
    FROM writing
    UNION ALL
    SELECT id, n, 2, NULL, other, messages / 2 * 2, (messages + 1) / 2 * 2 - 1, messages, begun, pause FROM writing
) side;

INSERT INTO private_message (id, organization_id, conversation_id, side_id, number, text, sent_at, form_key)
SELECT 130000000 + row_number() OVER (ORDER BY begun + pause * number), n, id, id * 2 + 2 - number % 2, number,
    'Hello, this is message ' || number || '. ' || repeat('I have thought of what you said. ', 1 + (id % 12)::int)
        || CASE WHEN id % 97 = 0 THEN 'It was like a butterfly.' ELSE '' END,
    begun + pause * number, sha256(convert_to('message' || id || '-' || number, 'UTF8'))
FROM writing, generate_series(1, messages) number;

INSERT INTO message_draft (id, organization_id, author_staff_id, to_staff_id, subject, text, form_key, saved_at)
SELECT 150000000 + m.id * 10 + k, m.n, m.id, boss.id, 'Idea ' || k, 'Not quite finished', sha256(convert_to('draft' || m.id || '-' || k, 'UTF8')),
    now() - interval '1 day' * k
FROM member m JOIN member boss ON boss.n = m.n AND boss.i = 1 AND boss.id <> m.id, generate_series(1, 4) k;

-- Some who left were found to be one who is there.
CREATE TEMP TABLE merging AS
SELECT c.id, c.organization_id, c.first_name, c.last_name, c.date_of_birth, c.locale, survivor.id AS survivor
FROM client c, LATERAL (SELECT s.id FROM client s WHERE s.id > c.id AND s.organization_id = c.organization_id
    AND s.inactive_since IS NULL AND s.approval = 'APPROVED' ORDER BY s.id LIMIT 1) survivor
WHERE c.id % 200 = 3 AND c.inactive_since IS NOT NULL;

UPDATE client c SET merged_into_id = m.survivor FROM merging m WHERE m.id = c.id;

INSERT INTO client_merge (id, organization_id, survivor_id, merged_id, taken, was_active, first_name, last_name, date_of_birth,
    locale, made_at, made_by_id)
SELECT 160000000 + m.id, m.organization_id, m.survivor, m.id, '', true, m.first_name, m.last_name, m.date_of_birth, m.locale,
    now() - interval '10 days', boss.id
FROM merging m JOIN member boss ON boss.n = m.organization_id AND boss.i = 1;

-- A file of clients lies with every first administrator, looked through and not taken in yet.
INSERT INTO roster (id, organization_id, made_by_id, file_name, encoding, separator, unused_columns, dates, locale, state,
    ready_count, twin_count, wrong_count, created_at)
SELECT 170000000 + n, n, id, 'clients.csv', 'UTF-8', ',', '', 'en', 'en', 'CHECKED', 9 * lines / 10, 0, lines / 10,
    now() - interval '1 hour'
FROM (SELECT *, CASE n WHEN 1 THEN 20000 WHEN {organizations} THEN 10 ELSE 500 END AS lines FROM member WHERE i = 1) file;

INSERT INTO roster_line (roster_id, number, state, cells, email, born, problems)
SELECT r.id, l, CASE WHEN l % 10 = 0 THEN 'WRONG' ELSE 'READY' END,
    jsonb_build_array('First' || l, 'Last' || l, 'imported' || l || '@clients.example', '1990-05-17', NULL, NULL, NULL),
    'imported' || l || '@clients.example', DATE '1990-05-17', CASE WHEN l % 10 = 0 THEN 'email:REPEATED' ELSE '' END
FROM roster r, generate_series(1, r.ready_count + r.wrong_count) l;

SELECT setval('entity_seq', 200000000);
