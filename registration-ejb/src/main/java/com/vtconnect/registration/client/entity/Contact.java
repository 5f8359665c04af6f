package com.vtconnect.registration.client.entity;

import jakarta.persistence.Embeddable;

/** How else to reach somebody, beside the e-mail address; nothing of it is needed. */
@Embeddable
public class Contact {

    public static final int MAX_PHONE = 40;
    public static final int MAX_ADDRESS = 300;

    private String phone;
    private String address;

    protected Contact() {}

    Contact(PersonDetails details) {
        phone = details.phone();
        address = details.address();
    }

    String phone() {
        return phone;
    }

    String address() {
        return address;
    }
}
