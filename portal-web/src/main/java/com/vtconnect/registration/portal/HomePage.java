package com.vtconnect.registration.portal;

import com.vtconnect.registration.client.boundary.ClientHome;
import com.vtconnect.registration.client.boundary.ClientHome.Home;
import com.vtconnect.registration.client.boundary.ClientHome.MyPractitioner;
import com.vtconnect.registration.client.entity.ConnectAnswer.Missing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;

/** The signed-in client's own page; the Care App shows the same from the side of connecting. */
@Named
@RequestScoped
public class HomePage {

    @Inject ClientHome clientHome;
    @Inject Portal portal;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private Home home;

    /** What keeps the client from connecting, and who does what next. */
    public record Step(String heading, String text) {}

    public Home getHome() {
        if (home == null) {
            home = clientHome.home();
        }
        return home;
    }

    public List<Step> getSteps() {
        return outlook().steps().stream()
                .map(
                        missing ->
                                new Step(
                                        text("home.missing.", missing),
                                        text("home.next.", missing)))
                .toList();
    }

    public boolean isReady() {
        return outlook().steps().isEmpty();
    }

    public boolean isWithPractitioners() {
        return outlook().isWithPractitioners();
    }

    public String getNobody() {
        return words.text(outlook().nobodyKey(), getHome().wished());
    }

    /** Why one cannot connect with this practitioner although nothing else is missing. */
    public String missingWith(MyPractitioner practitioner) {
        return outlook().stepsWith(practitioner).stream()
                .map(missing -> text("home.next.", missing))
                .collect(Collectors.joining(" "));
    }

    private Outlook outlook() {
        return new Outlook(getHome());
    }

    public String departmentsOf(MyPractitioner practitioner) {
        return String.join(" · ", practitioner.departments());
    }

    public boolean isPasswordChanged() {
        return "password".equals(request.getParameter("told"));
    }

    public boolean isSigned() {
        return "signed".equals(request.getParameter("told"));
    }

    private String text(String prefix, Missing missing) {
        return words.text(prefix + missing, portal.getName());
    }
}
