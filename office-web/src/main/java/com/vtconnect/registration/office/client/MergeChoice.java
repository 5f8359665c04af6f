package com.vtconnect.registration.office.client;

import com.vtconnect.registration.client.entity.MergePart;
import java.io.Serializable;
import java.util.Objects;

/** One part of two records, side by side, of which one is to be kept. */
public class MergeChoice implements Serializable {

    private final MergePart part;
    private final String first;
    private final String second;
    private boolean secondChosen;

    /**
     * @param first as the first record says it, null for nothing; {@code second} likewise
     */
    MergeChoice(MergePart part, String first, String second, boolean isSecondProposed) {
        this.part = part;
        this.first = first;
        this.second = second;
        secondChosen = isSecondProposed;
    }

    public MergePart getPart() {
        return part;
    }

    public String getFirst() {
        return first;
    }

    public String getSecond() {
        return second;
    }

    /** Then there is nothing to choose. */
    public boolean isSame() {
        return Objects.equals(first, second);
    }

    public boolean isSecondChosen() {
        return secondChosen;
    }

    public void setSecondChosen(boolean secondChosen) {
        this.secondChosen = secondChosen;
    }
}
