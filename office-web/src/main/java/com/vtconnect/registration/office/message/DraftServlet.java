package com.vtconnect.registration.office.message;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.message.boundary.MessageDrafts;
import com.vtconnect.registration.message.boundary.WriteMessage;
import com.vtconnect.registration.message.entity.DraftChanged;
import com.vtconnect.registration.office.SignedInStaff;
import com.vtconnect.registration.office.Times;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.shared.DraftAnswer;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;

/** Keeps what is being typed, and says so. */
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject MessageDrafts messageDrafts;
    @Inject SignedInStaff me;
    @Inject Words words;
    @Inject Times times;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            var isKept = messageDrafts.save(WriteMessage.of(request::getParameter));
            answer(
                    response,
                    isKept ? words.text("draft.kept", times.at(Instant.now())) : "",
                    false);
        } catch (DraftChanged changed) {
            answer(response, words.text("problem.draft-changed"), true);
        } catch (NotFound noLonger) {
            answer(response, words.text("draft.nobody"), true);
        } catch (InvalidInput tooLong) {
            answer(response, words.text("problem.TOO_LONG"), false);
        } catch (TooManyAttempts tooMany) {
            answer(response, words.text("draft.too-many"), true);
        }
    }

    private void answer(HttpServletResponse response, String told, boolean stop)
            throws IOException {
        DraftAnswer.send(response, told, me.getSecondsLeft(), stop);
    }
}
