package com.vtconnect.registration.portal;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.access.entity.WeakPassword;
import com.vtconnect.registration.access.entity.WeakPassword.Weakness;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * Texts of the Portal that hold a value, {@code #{say.text('register.heading', portal.name)}}, and
 * what is said to a person whose input cannot be taken. A problem is said in the words of its field
 * ({@code problem.email.MISSING}), else in general ones ({@code problem.MISSING}).
 */
@Named("say")
@RequestScoped
public class Words {

    private static final String BUNDLE = "com.vtconnect.registration.portal.words";

    @Inject HttpServletRequest request;

    public String text(String key, Object... values) {
        return new MessageFormat(bundle().getString(key), LanguageFilter.locale(request))
                .format(values);
    }

    /** A wait as people say it: seconds up to two minutes, then minutes. */
    private String duration(long seconds) {
        return seconds <= 120
                ? text("wait.seconds", seconds)
                : text("wait.minutes", Math.floorDiv(seconds + 59, 60));
    }

    void problem(String field, String key, Object... values) {
        FacesContext.getCurrentInstance()
                .addMessage(
                        field,
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, text(key, values), null));
    }

    void problems(InvalidInput invalid) {
        invalid.problems().forEach(problem -> problem(problem.field(), key(problem)));
    }

    void tooWeak(WeakPassword weak) {
        tooWeak(weak.weakness());
    }

    void tooWeak(Weakness weakness) {
        problem("password", "problem.password." + weakness);
    }

    /** Something else was wrong, and no page sends a password back. */
    void typePasswordAgain() {
        problem("password", "problem.password.AGAIN");
    }

    void tooMany(TooManyAttempts tooMany) {
        problem(null, "problem.too-many", duration(tooMany.waitSeconds()));
    }

    void tooSoon(TooManyAttempts tooSoon) {
        problem(null, "check-email.too-soon", duration(tooSoon.waitSeconds()));
    }

    private String key(Problem problem) {
        var own = "problem." + problem.field() + "." + problem.reason();
        return bundle().containsKey(own) ? own : "problem." + problem.reason();
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, LanguageFilter.locale(request));
    }
}
