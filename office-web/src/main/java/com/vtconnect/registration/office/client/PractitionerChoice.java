package com.vtconnect.registration.office.client;

import com.vtconnect.registration.client.boundary.PractitionerRow;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Whom somebody chooses in a dialog, by the radio buttons of {@code practitioners.xhtml}. */
public class PractitionerChoice implements Serializable {

    /** The name of the radio buttons. */
    static final String FIELD = "practitioner";

    private List<PractitionerRow> offered = List.of();
    private Long id;

    /**
     * @param proposed the one that is chosen to begin with, null for none
     */
    void offer(List<PractitionerRow> offered, Long proposed) {
        this.offered = offered;
        id = proposed;
    }

    /** Nobody is to be chosen. */
    void close() {
        offer(List.of(), null);
    }

    /**
     * @param typed as it came with the form; null if none was chosen
     */
    void read(String typed) {
        id = typed != null && typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }

    /** Empty if nobody is chosen, or somebody who was not offered. */
    Optional<PractitionerRow> chosen() {
        return offered.stream().filter(one -> Long.valueOf(one.id()).equals(id)).findFirst();
    }

    public List<PractitionerRow> getOffered() {
        return offered;
    }

    /** Null for nobody. */
    public Long getId() {
        return id;
    }
}
