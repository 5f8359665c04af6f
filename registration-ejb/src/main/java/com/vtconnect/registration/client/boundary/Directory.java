package com.vtconnect.registration.client.boundary;

import java.util.List;

/**
 * The practitioners whom a practice shows, and by what they can be looked for.
 *
 * @param entries by last name; those that were looked for
 * @param languages codes of {@link com.vtconnect.registration.staff.entity.SpokenLanguages} that
 *     anybody listed speaks
 * @param specialties that anybody listed names, by name
 * @param departments with anybody listed, by name
 * @param listed how many there are in all
 */
public record Directory(
        List<Entry> entries,
        List<String> languages,
        List<String> specialties,
        List<String> departments,
        int listed) {

    /**
     * @param about in the language asked for, else in the other; null without one
     * @param photoVersion null without a photograph
     * @param canBeChosen whether registration offers this one now
     */
    public record Entry(
            long id,
            String name,
            List<String> departments,
            List<String> languages,
            List<String> specialties,
            String about,
            String photoVersion,
            boolean canBeChosen) {}

    /** What is looked for; null or empty is anything. */
    public record Wanted(String language, String specialty, String department) {

        /** Whether an entry is all of it. */
        public boolean fits(Entry entry) {
            return fits(language, entry.languages())
                    && fits(specialty, entry.specialties())
                    && fits(department, entry.departments());
        }

        private static boolean fits(String wanted, List<String> there) {
            return wanted == null
                    || wanted.isBlank()
                    || there.stream().anyMatch(wanted.strip()::equalsIgnoreCase);
        }
    }
}
