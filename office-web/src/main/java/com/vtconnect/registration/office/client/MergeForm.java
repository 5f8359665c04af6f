package com.vtconnect.registration.office.client;

import com.vtconnect.registration.client.boundary.ClientDetails;
import com.vtconnect.registration.client.entity.Approval;
import com.vtconnect.registration.client.entity.MergePart;
import com.vtconnect.registration.office.Times;
import com.vtconnect.registration.office.Words;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of two records survives and what is kept of each. Proposed is the one that is further on,
 * else the older one; its account if that is confirmed; and what only one of them says.
 */
public class MergeForm implements Serializable {

    private final List<MergeChoice> choices;
    private boolean secondSurvives;

    MergeForm(ClientDetails first, ClientDetails second, Words words, Times times) {
        secondSurvives = isFurther(second, first);
        choices =
                List.of(
                        choice(MergePart.NAME, first.fullName(), second.fullName()),
                        choice(
                                MergePart.DATE_OF_BIRTH,
                                times.day(first.dateOfBirth()),
                                times.day(second.dateOfBirth())),
                        choice(MergePart.PHONE, first.phone(), second.phone()),
                        choice(MergePart.ADDRESS, line(first.address()), line(second.address())),
                        new MergeChoice(
                                MergePart.ACCOUNT,
                                account(first, words),
                                account(second, words),
                                first.isConfirmed() == second.isConfirmed()
                                        ? secondSurvives
                                        : second.isConfirmed()));
    }

    private static boolean isFurther(ClientDetails one, ClientDetails other) {
        return isTakenIn(one) == isTakenIn(other)
                ? one.registeredAt().isBefore(other.registeredAt())
                : isTakenIn(one);
    }

    private static boolean isTakenIn(ClientDetails client) {
        return client.isActive() && client.approval() == Approval.APPROVED;
    }

    private MergeChoice choice(MergePart part, String first, String second) {
        var isSecond = first == null || second != null && secondSurvives;
        return new MergeChoice(part, first, second, isSecond);
    }

    private static String line(String address) {
        return address == null ? null : address.replace("\n", ", ");
    }

    private static String account(ClientDetails client, Words words) {
        return words.text(
                client.isConfirmed() ? "merge.confirmed" : "merge.unconfirmed", client.email());
    }

    /** What the survivor takes of the other. */
    Set<MergePart> taken() {
        return choices.stream()
                .filter(choice -> !choice.isSame())
                .filter(choice -> choice.isSecondChosen() != secondSurvives)
                .map(MergeChoice::getPart)
                .collect(Collectors.toSet());
    }

    public List<MergeChoice> getChoices() {
        return choices;
    }

    public boolean isSecondSurvives() {
        return secondSurvives;
    }

    public void setSecondSurvives(boolean secondSurvives) {
        this.secondSurvives = secondSurvives;
    }
}
