package com.vtconnect.registration.portal;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.account.boundary.SignIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

@Named
@RequestScoped
public class LoginPage {

    private static final Set<String> TOLD = Set.of("confirmed", "idle", "signed-out");
    private static final Set<String> FROM =
            Set.of("home", "care", "messages", "documents", "account");

    @Inject SignIn signIn;
    @Inject Portal portal;
    @Inject FormToken formToken;
    @Inject SignedInClient signedInClient;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private String email;
    private String password;

    public void signIn() {
        if (!formToken.isAccepted()) {
            return;
        }
        try {
            var signedIn = signIn.asClient(portal.getOrganization().slug(), email, password);
            if (signedIn.isEmpty()) {
                words.problem(null, "login.wrong");
            } else {
                signedInClient.begin(signedIn.get());
                portal.goTo(getFrom());
            }
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    /** Where the person wanted to go. */
    public String getFrom() {
        var from = request.getParameter("from");
        return from != null && FROM.contains(from) ? from : "home";
    }

    /** Why the person is here, if it has to be said. */
    public String getTold() {
        var told = request.getParameter("told");
        return told != null && TOLD.contains(told) ? words.text("login.told." + told) : null;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
