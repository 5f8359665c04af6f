/* How long to wait before the next try: from 0.3 s, doubling up to 5 s, each shortened by chance to as little as half,
   so that a thousand pages that lost the same server don't come back in the same moment. */
const FIRST = 300;
const LONGEST = 5000;

/** Milliseconds before the given try (0 is the first); chance is from 0 to 1. */
export const pause = (attempt, chance = Math.random()) => {
  const longest = Math.min(FIRST * 2 ** Math.min(attempt, 10), LONGEST);
  return Math.round(longest / 2 + chance * longest / 2);
};
