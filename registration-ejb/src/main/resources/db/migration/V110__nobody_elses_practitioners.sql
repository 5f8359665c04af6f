-- Whose record was merged into another by mistake took their practitioners along; undone, the other's record went on to say
-- with whom they had been, and a copy of its data told the wrong person.
DELETE FROM association a
WHERE a.from_client_id IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM client_merge m
                  WHERE m.survivor_id = a.client_id AND m.merged_id = a.from_client_id AND m.undone_at IS NULL);
