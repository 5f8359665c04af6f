package com.vtconnect.registration.organization.boundary;

/**
 * @param staff active staff members in it
 * @param practitioners those of them with a licence
 * @param clients active clients of these practitioners
 */
public record DepartmentRow(
        long id, String name, long staff, long practitioners, long clients, boolean isOpen) {}
