package com.vtconnect.registration.office;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.account.boundary.SecondStepSignIn;
import com.vtconnect.registration.account.boundary.SecondStepSignIn.Question;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Asks whoever has given the password for the second step, or to set it up where the practice
 * demands one. Until then nothing is open but this page.
 */
@Named
@RequestScoped
public class SecondStepPage {

    @Inject SecondStepSignIn signIn;
    @Inject SignedInStaff me;
    @Inject RecoveryCodesPage recoveryCodes;
    @Inject Office office;
    @Inject ServletAnswer answer;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private Optional<Question> question;
    private String code;

    /** Whoever owes nothing, or took too long, has no business here. */
    public void skipIfNothingIsOwed() {
        if (me.isSignedIn()) {
            office.goTo(WishedAddress.pageOf(getTo()));
        } else if (question().isEmpty()) {
            office.goTo("sign-in?to=" + WishedAddress.encode(getTo() == null ? "/" : getTo()));
        }
    }

    public void signIn() {
        try {
            var answered = signIn.answer(me.half(), code);
            if (answered.isEmpty()) {
                office.goTo("sign-in?told=idle");
                return;
            }
            me.forgetHalf(answer.get());
            var page = WishedAddress.pageOf(getTo());
            page = me.begin(answered.get().signedIn(), answer.get(), page);
            var codes = answered.get().recoveryCodes();
            office.goTo(
                    codes.isEmpty()
                            ? page
                            : recoveryCodes.show(
                                    codes,
                                    RecoveryCodesPage.OF_STAFF + WishedAddress.query(getTo())));
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    private Optional<Question> question() {
        if (question == null) {
            question = signIn.question(me.half());
        }
        return question;
    }

    public boolean isToSetUp() {
        return question().map(Question::enrolment).isPresent();
    }

    public QrPicture getPicture() {
        return question().map(Question::enrolment).map(QrPicture::new).orElse(null);
    }

    public String getTo() {
        return request.getParameter("to");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
