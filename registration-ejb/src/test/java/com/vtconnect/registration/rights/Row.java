package com.vtconnect.registration.rights;

import java.util.Set;

/**
 * One line of {@link RightsTable}: who may call a boundary method on what.
 *
 * @param isReading whether what it gives is looked at
 * @param ends with what the call may end, other than well, for somebody who may do it
 */
record Row<B>(
        Class<B> boundary,
        String method,
        Rule rule,
        Thing thing,
        Call<B> call,
        boolean isReading,
        Set<Class<? extends RuntimeException>> ends) {

    /** How the method is called. Everything about the object comes from {@link On}. */
    interface Call<B> {
        Object make(B boundary, On on);
    }

    /**
     * What a call is made on.
     *
     * @param id of the object; 0 for none
     */
    record On(World world, Who who, Place place, long id) {

        /** The practice of the object, or of the caller. */
        Side side() {
            return world.side(place, who);
        }

        /** As it is now, so that no edit comes too late. */
        int version(String table, long id) {
            return world.version(table, id);
        }

        /**
         * The newest mail on the object's record.
         *
         * @param whose the column that names it
         */
        long mail(String whose) {
            return world.mail(whose, id);
        }

        /** A practitioner of the object's department. */
        long practitioner() {
            return side().practitioner(place);
        }
    }

    String name() {
        return boundary.getSimpleName() + "." + method;
    }

    @Override
    public String toString() {
        return name() + " on " + thing;
    }
}
