package com.vtconnect.registration.office;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.access.entity.WeakPassword;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Language;
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
 * Texts that hold a value, {@code #{say.text('done.DECLINE', name)}}, and what is said to a person
 * whose input cannot be taken. A problem is said in the words of its field ({@code
 * problem.email.MISSING}), else in general ones ({@code problem.MISSING}).
 */
@Named("say")
@RequestScoped
public class Words {

    private static final String BUNDLE = "com.vtconnect.registration.office.words";

    @Inject HttpServletRequest request;

    public String text(String key, Object... values) {
        return new MessageFormat(bundle().getString(key), LanguageFilter.locale(request))
                .format(values);
    }

    /** The language of the page. */
    public Language language() {
        return Language.of(LanguageFilter.locale(request));
    }

    public boolean has(String key) {
        return bundle().containsKey(key);
    }

    public void problem(String field, String key, Object... values) {
        FacesContext.getCurrentInstance()
                .addMessage(
                        field,
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, text(key, values), null));
    }

    public void problems(InvalidInput invalid) {
        invalid.problems().forEach(problem -> problem(problem.field(), key(problem)));
    }

    public void tooWeak(WeakPassword weak) {
        problem("password", "problem.password." + weak.weakness());
    }

    public void tooMany(TooManyAttempts tooMany) {
        var seconds = tooMany.waitSeconds();
        problem(
                null,
                "problem.too-many",
                seconds <= 120
                        ? text("wait.seconds", seconds)
                        : text("wait.minutes", Math.floorDiv(seconds + 59, 60)));
    }

    /** The key of what is said of a problem. */
    public String key(Problem problem) {
        var own = "problem." + problem.field() + "." + problem.reason();
        return has(own) ? own : "problem." + problem.reason();
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, LanguageFilter.locale(request));
    }
}
