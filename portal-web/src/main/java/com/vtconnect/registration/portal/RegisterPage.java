package com.vtconnect.registration.portal;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.client.boundary.ClientRegistration;
import com.vtconnect.registration.client.boundary.RegisterClient;
import com.vtconnect.registration.client.boundary.RegistrationForm;
import com.vtconnect.registration.client.entity.FormRefused;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.TypedDate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

@Named
@RequestScoped
public class RegisterPage {

    @Inject ClientRegistration clientRegistration;
    @Inject Portal portal;
    @Inject FormToken formToken;
    @Inject SignForm signForm;
    @Inject RegistrationHandle handle;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private RegistrationForm form;
    private String firstName;
    private String lastName;
    private String dateOfBirth;
    private String email;
    private String practitioner;
    private boolean agreed;

    public void register() {
        try {
            handle.keep(clientRegistration.register(command()));
            portal.goTo("check-email");
        } catch (InvalidInput invalid) {
            form = null;
            signForm.refused(invalid);
            words.problems(invalid);
        } catch (FormRefused refused) {
            formToken.renew();
            words.problem(null, "form.expired");
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    private RegisterClient command() {
        return new RegisterClient(
                portal.getOrganization().slug(),
                formToken.sent(),
                formToken.browser(),
                firstName,
                lastName,
                TypedDate.parse(dateOfBirth, portal.language()).orElse(null),
                email,
                practitioner,
                agreed,
                portal.language(),
                signForm.typed());
    }

    public RegistrationForm getForm() {
        if (form == null) {
            form = clientRegistration.form(portal.getOrganization().slug());
        }
        return form;
    }

    public List<SelectItem> getPractitioners() {
        var sent = request.getMethod().equals("POST") ? request.getParameter("practitioner") : null;
        return PractitionerItems.of(getForm(), sent, words);
    }

    public String getCommonDomains() {
        return String.join(" ", AddressSuggestion.COMMON_DOMAINS);
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getDateOfBirth() {
        return dateOfBirth;
    }

    public void setDateOfBirth(String dateOfBirth) {
        this.dateOfBirth = dateOfBirth;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** When the page opens, whom a link of the directory names, if this one is offered. */
    public String getPractitioner() {
        var named = request.getParameter("practitioner");
        return practitioner == null && getForm().offers(named) ? named : practitioner;
    }

    public void setPractitioner(String practitioner) {
        this.practitioner = practitioner;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
