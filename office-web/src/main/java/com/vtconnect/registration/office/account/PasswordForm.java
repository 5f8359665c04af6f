package com.vtconnect.registration.office.account;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.access.entity.WeakPassword;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.inject.Inject;

/** Whoever knows the present password chooses another: {@code /WEB-INF/own-password.xhtml}. */
public abstract class PasswordForm {

    @Inject Office office;
    @Inject Words words;

    private String password;

    protected abstract void save(String chosen);

    /** Where one goes then. */
    protected abstract String next();

    public void change() {
        try {
            save(password);
            office.goTo(next());
        } catch (WeakPassword weak) {
            words.tooWeak(weak);
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        } catch (ChangedMeanwhile changed) {
            words.problem(null, "problem.password-changed-meanwhile");
        }
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
