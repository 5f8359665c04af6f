package com.vtconnect.registration.invitation.boundary;

import com.vtconnect.registration.invitation.boundary.AddressLine.Finding;
import java.util.List;
import java.util.function.Predicate;

/** What was found in what was typed, in its order. */
public record InvitationCheck(List<AddressLine> lines) {

    public int ready() {
        return count(Finding.READY::equals);
    }

    public int sent() {
        return count(Finding.SENT::equals);
    }

    public int wrong() {
        return count(Finding::isWrong);
    }

    /** Those that are good and not mailed all the same. */
    public int leftOut() {
        return lines.size() - ready() - sent() - wrong();
    }

    private int count(Predicate<Finding> rule) {
        return (int) lines.stream().map(AddressLine::finding).filter(rule).count();
    }

    /** Those of which there is something to say. */
    public List<AddressLine> toLookAt() {
        return lines.stream()
                .filter(line -> !line.is(Finding.READY) && !line.is(Finding.SENT))
                .toList();
    }

    /** Those that are to stay where they were typed, for another time. */
    public List<String> kept() {
        return lines.stream()
                .filter(line -> line.finding().isKept())
                .map(AddressLine::typed)
                .toList();
    }
}
