package com.vtconnect.registration.office.operator;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.ServletAnswer;
import com.vtconnect.registration.office.SignedInAsOperator;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.operator.boundary.OperatorSignIn;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asks an operator who has given the password for the second step. */
@Named("operatorCode")
@RequestScoped
public class CodePage {

    @Inject OperatorSignIn signIn;
    @Inject SignedInAsOperator operator;
    @Inject Office office;
    @Inject ServletAnswer answer;
    @Inject Words words;

    private String code;

    /** Whoever owes nothing, or took too long, has no business here. */
    public void skipIfNothingIsOwed() {
        if (operator.isSignedIn()) {
            office.goTo("operator/home");
        } else if (!signIn.isOwing(operator.half())) {
            office.goTo("operator");
        }
    }

    public void signIn() {
        try {
            var signedIn = signIn.answer(operator.half(), code);
            if (signedIn.isEmpty()) {
                office.goTo("operator?told=idle");
                return;
            }
            operator.forgetHalf(answer.get());
            office.goTo(operator.begin(signedIn.get(), answer.get()));
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
