package com.vtconnect.registration.staff.boundary;

/**
 * What a staff list shows.
 *
 * @param search part of a name or address, null or empty for all; 100 characters count
 * @param first rows to leave out
 * @param size rows to give, 100 at most
 */
public record StaffListQuery(
        Tab tab, String search, Sort sort, boolean ascending, int first, int size) {

    public enum Tab {
        ACTIVE,
        /** Those who have left. */
        INACTIVE
    }

    public enum Sort {
        NAME,
        EMAIL,
        /** Since when somebody is inactive. */
        LEFT
    }
}
