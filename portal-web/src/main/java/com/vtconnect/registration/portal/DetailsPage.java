package com.vtconnect.registration.portal;

import com.vtconnect.registration.client.boundary.MyDetails;
import com.vtconnect.registration.client.boundary.MyDetails.Details;
import com.vtconnect.registration.client.boundary.MyDetails.EditDetails;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** A client corrects what the practice knows about them. */
@Named
@RequestScoped
public class DetailsPage {

    private static final int NEVER_A_VERSION = -1;

    @Inject MyDetails myDetails;
    @Inject Portal portal;
    @Inject FormToken formToken;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private Details details;
    private String firstName;
    private String lastName;
    private String phone;
    private String address;

    @PostConstruct
    void open() {
        details = myDetails.get();
        firstName = details.firstName();
        lastName = details.lastName();
        phone = details.phone();
        address = details.address();
    }

    public void save() {
        if (!formToken.isAccepted()) {
            return;
        }
        try {
            myDetails.save(new EditDetails(firstName, lastName, phone, address, version()));
            portal.goTo("account?told=details");
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (ChangedMeanwhile changed) {
            words.problem(null, "problem.changed-meanwhile");
        }
    }

    private int version() {
        var sent = request.getParameter("version");
        return sent != null && sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : NEVER_A_VERSION;
    }

    /** As the form was opened; what was sent is shown again after an error. */
    public String getVersion() {
        var sent = request.getParameter("version");
        return sent == null ? String.valueOf(details.version()) : sent;
    }

    public Details getDetails() {
        return details;
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

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
