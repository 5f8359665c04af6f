package com.vtconnect.registration.portal;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.access.entity.WeakPassword;
import com.vtconnect.registration.account.boundary.OwnPassword;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A client who knows the present password chooses another. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject OwnPassword ownPassword;
    @Inject ProofForm proofForm;
    @Inject Portal portal;
    @Inject FormToken formToken;
    @Inject Words words;

    private String password;

    public void change() {
        if (!formToken.isAccepted()) {
            return;
        }
        try {
            ownPassword.change(proofForm.typed(), password);
            portal.goTo("account?told=password");
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
