/**
 * Measures what one whole registration costs and what the Care App does, on the embedded parts of
 * {@code -Prun}. Counts and ratios rather than times, so that anyone can rerun it on a noisy
 * machine: {@code ./mvnw -Pmeasure}. With {@code -Dsize}, what a million clients do to the pages.
 */
package com.vtconnect.registration.measure;
