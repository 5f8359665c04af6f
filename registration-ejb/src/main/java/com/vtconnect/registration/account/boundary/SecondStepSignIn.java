package com.vtconnect.registration.account.boundary;

import static com.vtconnect.registration.value.entity.Problem.Reason.MISSING;
import static com.vtconnect.registration.value.entity.Problem.Reason.WRONG_CODE;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.account.control.SecondStepSignIns;
import com.vtconnect.registration.secondstep.control.StepTries;
import com.vtconnect.registration.secondstep.entity.Enrolment;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The second step of a sign-in. Until it is taken there is no session: whoever has only the
 * password can do nothing but try codes, and has to wait the longer the more they try. Where the
 * practice demands a second step and there is none yet, it is set up here, before anything else.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SecondStepSignIn {

    @Inject SecondStepSignIns signIns;
    @Inject StepTries tries;

    /**
     * What is asked of whoever has given the password.
     *
     * @param account by which tries are counted
     * @param enrolment to set the second step up with; null if it is set up
     */
    public record Question(long account, Enrolment enrolment) {}

    /**
     * @param recoveryCodes of a second step that was set up just now, to be shown this once
     */
    public record Answer(SignedIn signedIn, List<String> recoveryCodes) {}

    /**
     * Empty if there is no half sign-in with this secret, or it is over. Looking changes nothing.
     */
    @Allowed(Permission.EVERYONE)
    public Optional<Question> question(String secret) {
        return signIns.question(secret);
    }

    /**
     * Signs in, with a code of the app or a recovery code; empty if the half sign-in is over.
     *
     * @throws InvalidInput if the code is missing, wrong, or was used before
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if one must wait
     */
    @Allowed(Permission.EVERYONE)
    public Optional<Answer> answer(String secret, String code) {
        var question = signIns.question(secret);
        if (question.isEmpty()) {
            return Optional.empty();
        }
        if (code == null || code.isBlank()) {
            throw new InvalidInput("code", MISSING);
        }
        var account = question.get().account();
        tries.count(account);
        var answer = signIns.answer(secret, code);
        if (answer.isEmpty()) {
            if (signIns.question(secret).isEmpty()) {
                return Optional.empty();
            }
            signIns.noteFailure(secret);
            throw new InvalidInput("code", WRONG_CODE);
        }
        tries.forget(account);
        return answer;
    }
}
