package com.vtconnect.registration.client.boundary;

import com.vtconnect.registration.client.entity.MergePart;
import java.util.Set;

/**
 * That two records are of one person.
 *
 * @param otherId the one that is kept behind the survivor
 * @param taken what the survivor takes of the other; all else stays as the survivor has it
 * @param survivorVersion as it was when the two were compared, and {@code otherVersion} likewise
 */
public record MergeClients(
        long survivorId,
        long otherId,
        Set<MergePart> taken,
        int survivorVersion,
        int otherVersion) {

    public MergeClients {
        taken = Set.copyOf(taken);
    }
}
