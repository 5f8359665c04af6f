-- Whom staff put in agrees by setting up the account. After a merge with somebody else's account was undone, it stayed said
-- that they had, when that other person did, and it was not written down when they did themselves.
UPDATE client c SET agreed_at = c.confirmed_at
WHERE c.made_by_id IS NOT NULL
  AND c.agreed_at IS DISTINCT FROM c.confirmed_at
  AND EXISTS (SELECT 1 FROM client_merge m
              WHERE c.id IN (m.survivor_id, m.merged_id) AND m.taken LIKE '%ACCOUNT%' AND m.undone_at IS NOT NULL)
  AND NOT EXISTS (SELECT 1 FROM client_merge m
                  WHERE c.id IN (m.survivor_id, m.merged_id) AND m.taken LIKE '%ACCOUNT%' AND m.undone_at IS NULL);
