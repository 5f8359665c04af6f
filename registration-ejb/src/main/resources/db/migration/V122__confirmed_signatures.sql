-- Anybody may fill in a registration form with somebody else's address. What was signed with it counts once the address' owner
-- has seen and confirmed it: when, and from where. Nothing of that for what a client signs signed in.
ALTER TABLE signature
    ADD COLUMN confirmed_at      timestamptz,
    ADD COLUMN confirmed_network text,
    ADD COLUMN confirmed_browser text,
    ADD CHECK (num_nulls(confirmed_at, confirmed_network, confirmed_browser) IN (0, 3));
