package com.vtconnect.registration.client.entity;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What one component knows about a client, for the copy that the client may ask for. It names staff
 * and says nothing more of them, and nothing of other clients.
 */
public interface PersonalData {

    /**
     * @param records ids of all that are of the client: of one person there may have been several
     */
    List<Part> of(long organizationId, List<Long> records);

    /** What a part is about; the name in lower case is the prefix of its words. */
    enum Section {
        RECORD,
        PRACTITIONERS,
        SESSIONS,
        CHAT,
        MESSAGES,
        SIGNATURES,
        SIGN_INS,
        INVITATIONS,
        MAILS,
        HISTORY
    }

    record Part(Section section, Entries entries) {

        /** Of few entries. */
        public Part(Section section, List<Map<String, Object>> entries) {
            this(section, entries::forEach);
        }
    }

    /** Entries that are read when they are written, so that many take no more room than one. */
    interface Entries {

        /**
         * @param reader of one entry by field; values are texts, numbers, dates and instants, never
         *     null
         */
        void each(Consumer<Map<String, Object>> reader);
    }
}
