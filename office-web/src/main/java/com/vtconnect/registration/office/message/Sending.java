package com.vtconnect.registration.office.message;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.message.boundary.MessageDrafts;
import com.vtconnect.registration.message.boundary.MessageWriting;
import com.vtconnect.registration.message.boundary.WriteMessage;
import com.vtconnect.registration.message.entity.DraftChanged;
import com.vtconnect.registration.message.entity.MayNotWrite;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Sends or keeps what was written, or says why not. */
@RequestScoped
public class Sending {

    @Inject MessageWriting messageWriting;
    @Inject MessageDrafts messageDrafts;
    @Inject Office office;
    @Inject Words words;

    void send(MessageForm form, WriteMessage written) {
        attempt(
                form,
                () -> {
                    var id = messageWriting.send(written);
                    office.goTo("message/read?id=" + id + "&told=sent");
                });
    }

    void keep(MessageForm form, WriteMessage written) {
        attempt(
                form,
                () -> {
                    messageDrafts.save(written);
                    office.goTo("message/list?tab=drafts&told=draft");
                });
    }

    private void attempt(MessageForm form, Runnable work) {
        try {
            work.run();
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (MayNotWrite no) {
            words.problem(null, "message.may-not." + no.answer(), no.name());
        } catch (DraftChanged changed) {
            form.seen(changed);
            words.problem(null, "problem.draft-changed");
        } catch (NotFound noLonger) {
            words.problem(null, "message.nobody");
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    void discard(MessageForm form) {
        messageDrafts.discard(form.getDraftId());
        office.goTo("message/list?tab=drafts&told=discarded");
    }
}
