package com.vtconnect.registration.office.operator;

import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.RequestedId;
import com.vtconnect.registration.operator.boundary.OrganizationRow;
import com.vtconnect.registration.operator.boundary.PlatformOrganizations;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** One organization: what it is, how many there are of what, whether it is open. */
@Named("operatorOrganization")
@RequestScoped
public class OrganizationPage {

    @Inject PlatformOrganizations organizations;
    @Inject Office office;
    @Inject HttpServletRequest request;

    private OrganizationRow row;

    @PostConstruct
    void open() {
        row = organizations.get(RequestedId.of(request, "id"));
    }

    /** Does what the page offered, whatever has become of the organization meanwhile. */
    public void change() {
        if ("reopen".equals(request.getParameter("wish"))) {
            goTo(organizations.reopen(row.id()) ? "reopened" : "open-already");
        } else {
            goTo(organizations.close(row.id()) ? "closed" : "closed-already");
        }
    }

    private void goTo(String told) {
        office.goTo("operator/organization?id=" + row.id() + "&told=" + told);
    }

    public OrganizationRow getRow() {
        return row;
    }

    /** Key of what has just happened, null if nothing has. */
    public String getTold() {
        return office.told("created", "closed", "reopened", "closed-already", "open-already");
    }
}
