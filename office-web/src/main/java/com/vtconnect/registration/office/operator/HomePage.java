package com.vtconnect.registration.office.operator;

import com.vtconnect.registration.operator.boundary.OrganizationRow;
import com.vtconnect.registration.operator.boundary.OrganizationRows;
import com.vtconnect.registration.operator.boundary.OwnOperatorAccount;
import com.vtconnect.registration.operator.boundary.PlatformHealth;
import com.vtconnect.registration.operator.boundary.PlatformOrganizations;
import com.vtconnect.registration.operator.boundary.PlatformState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How the platform is, and its organizations. */
@Named("operatorHome")
@RequestScoped
public class HomePage {

    @Inject PlatformHealth platformHealth;
    @Inject PlatformOrganizations organizations;
    @Inject OwnOperatorAccount account;
    @Inject HttpServletRequest request;

    private PlatformState state;
    private OrganizationRows page;

    public PlatformState getState() {
        if (state == null) {
            state = platformHealth.now();
        }
        return state;
    }

    public boolean isWithSecondStep() {
        return account.need().takesCode();
    }

    private OrganizationRows page() {
        if (page == null) {
            page = organizations.page(getSearch(), first());
        }
        return page;
    }

    private int first() {
        var typed = request.getParameter("first");
        return typed != null && typed.matches("\\d{1,7}")
                ? Integer.parseInt(typed) / PlatformOrganizations.PAGE * PlatformOrganizations.PAGE
                : 0;
    }

    public List<OrganizationRow> getRows() {
        return page().rows();
    }

    public String getSearch() {
        return request.getParameter("search");
    }

    /** The address of the page before, null if this is the first. */
    public String getBefore() {
        return first() == 0 ? null : address(first() - PlatformOrganizations.PAGE);
    }

    /** The address of the next page, null if this is the last. */
    public String getNext() {
        var next = first() + PlatformOrganizations.PAGE;
        return next < page().total() ? address(next) : null;
    }

    private String address(int first) {
        var search =
                getSearch() == null
                        ? ""
                        : "&search=" + URLEncoder.encode(getSearch(), StandardCharsets.UTF_8);
        return "operator/home?first=" + first + search + "#organizations";
    }
}
