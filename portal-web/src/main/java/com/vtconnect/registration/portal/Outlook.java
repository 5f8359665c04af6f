package com.vtconnect.registration.portal;

import com.vtconnect.registration.client.boundary.ClientHome.Home;
import com.vtconnect.registration.client.boundary.ClientHome.MyPractitioner;
import com.vtconnect.registration.client.entity.ConnectAnswer.Missing;
import java.util.List;

/**
 * What a client is told about connecting: only what is missing, in words that also say who does it
 * next.
 */
record Outlook(Home home) {

    /** Empty once there is somebody to connect with. */
    List<Missing> steps() {
        var steps = home.overall().steps();
        return steps.isEmpty() && !isAnybodyThere()
                ? List.of(Missing.AVAILABLE_PRACTITIONER)
                : steps;
    }

    private boolean isAnybodyThere() {
        return home.practitioners().stream().anyMatch(one -> one.mayConnect().isYes());
    }

    /** What only this practitioner adds to the {@link #steps}. */
    List<Missing> stepsWith(MyPractitioner practitioner) {
        var said = steps();
        return practitioner.mayConnect().steps().stream()
                .filter(missing -> !said.contains(missing))
                .toList();
    }

    /** Whether a practitioner is there or may still come. */
    boolean isWithPractitioners() {
        return !home.practitioners().isEmpty()
                || steps().stream()
                        .noneMatch(
                                one -> one == Missing.ACTIVE_CLIENT || one == Missing.NOT_TAKEN_IN);
    }

    /** Key of what is said in place of practitioners while there are none. */
    String nobodyKey() {
        if (!home.overall().missing().contains(Missing.APPROVAL)) {
            return "home.nobody.next";
        }
        return home.wished() == null ? "home.nobody.pending" : "home.nobody.wished";
    }
}
