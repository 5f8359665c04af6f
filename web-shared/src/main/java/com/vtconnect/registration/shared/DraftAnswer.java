package com.vtconnect.registration.shared;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What {@code shared/js/draft.js} is told after it sent what is being typed. */
public final class DraftAnswer {

    private DraftAnswer() {}

    /**
     * @param told for the person; empty if there is nothing to say
     * @param seconds for which the sign-in lasts
     * @param stop whether to send no more from this page
     */
    public static void send(HttpServletResponse response, String told, long seconds, boolean stop)
            throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .print(
                        Json.createObjectBuilder()
                                .add("told", told)
                                .add("seconds", seconds)
                                .add("stop", stop)
                                .build());
    }
}
