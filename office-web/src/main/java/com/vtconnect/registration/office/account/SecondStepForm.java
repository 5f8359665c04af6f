package com.vtconnect.registration.office.account;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.account.boundary.OwnSecondStep.State;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.QrPicture;
import com.vtconnect.registration.office.RecoveryCodesPage;
import com.vtconnect.registration.office.WishedAddress;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;

/**
 * Sets the own second step up, renews its recovery codes, turns it off: {@code
 * /WEB-INF/own-second-step.xhtml}.
 */
public abstract class SecondStepForm {

    @Inject RecoveryCodesPage recoveryCodes;
    @Inject Office office;
    @Inject Words words;

    private State state;
    private String code;

    protected abstract State read();

    protected abstract void start();

    /** Gives the recovery codes. */
    protected abstract List<String> prove(String typed);

    protected abstract List<String> renewCodes();

    protected abstract void end();

    /** The page's own address. */
    protected abstract String here();

    /** That of the page that shows recovery codes. */
    protected abstract String codesPage();

    public void begin() {
        attempt(
                () -> {
                    start();
                    return here() + WishedAddress.query(getTo());
                });
    }

    public void complete() {
        attempt(() -> recoveryCodes.show(prove(code), codesPage() + WishedAddress.query(getTo())));
    }

    public void makeCodes() {
        attempt(() -> recoveryCodes.show(renewCodes(), codesPage()));
    }

    public void turnOff() {
        attempt(
                () -> {
                    end();
                    return here() + "?told=off";
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
            state = read();
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

    /** Where the person wanted to go when the practice's demand came between; null for nowhere. */
    public String getTo() {
        return null;
    }

    /** On, and to stay so. */
    public boolean isKeptOn() {
        return getState().isOn() && getState().isDemanded();
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
