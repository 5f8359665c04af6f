package com.vtconnect.registration.office.account;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.account.boundary.OwnSecondStep;
import com.vtconnect.registration.account.boundary.OwnSecondStep.State;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.QrPicture;
import com.vtconnect.registration.office.RecoveryCodesPage;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Supplier;

/** Sets the own second step up, renews its recovery codes, turns it off. */
@Named("ownSecondStep")
@RequestScoped
public class SecondStepPage {

    private static final String HERE = "account/second-step";

    @Inject OwnSecondStep ownSecondStep;
    @Inject RecoveryCodesPage recoveryCodes;
    @Inject ProofForm proofForm;
    @Inject Office office;
    @Inject Words words;

    private State state;
    private String code;

    public void begin() {
        attempt(
                () -> {
                    ownSecondStep.begin(proofForm.typed());
                    return HERE;
                });
    }

    public void complete() {
        attempt(() -> recoveryCodes.show(ownSecondStep.complete(code, proofForm.typed())));
    }

    public void makeCodes() {
        attempt(() -> recoveryCodes.show(ownSecondStep.makeRecoveryCodes(proofForm.typed())));
    }

    public void turnOff() {
        attempt(
                () -> {
                    ownSecondStep.turnOff(proofForm.typed());
                    return HERE + "?told=off";
                });
    }

    /** Does it and goes on to the page that it leads to. */
    private void attempt(Supplier<String> work) {
        try {
            office.goTo(work.get());
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    public State getState() {
        if (state == null) {
            state = ownSecondStep.get();
        }
        return state;
    }

    /** Of an app that is being set up, null without one or when it is shown no more. */
    public QrPicture getPicture() {
        return getState().pending() == null ? null : new QrPicture(getState().pending());
    }

    public boolean isSettingUp() {
        return getState().isBegun();
    }

    /** Whether there is a way to an app's key: a first one, or another when it is shown no more. */
    public boolean isBeginOffered() {
        return getState().pending() == null;
    }

    /** Key of the heading. */
    public String getHeading() {
        return getState().isOn() && !isSettingUp() ? "second-step.change" : "second-step.set-up";
    }

    public boolean isTurnOffOffered() {
        return getState().isOn() && !getState().isDemanded();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
