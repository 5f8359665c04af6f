package com.vtconnect.registration.office;

import com.vtconnect.registration.account.boundary.CreateFirstOrganization;
import com.vtconnect.registration.account.boundary.CreateOrganization;
import com.vtconnect.registration.organization.entity.Kind;

/** What is typed to make an organization with its first administrator. */
public class NewOrganizationForm {

    private String setupCode;
    private String name;
    private String slug;
    private Kind kind = Kind.GROUP;
    private String timeZone = "America/New_York";
    private String adminFirstName;
    private String adminLastName;
    private String adminEmail;

    CreateFirstOrganization first() {
        return new CreateFirstOrganization(setupCode, organization());
    }

    public CreateOrganization organization() {
        return new CreateOrganization(
                name,
                slug == null ? null : slug.strip(),
                kind,
                timeZone,
                adminFirstName,
                adminLastName,
                adminEmail,
                kind == Kind.INDIVIDUAL);
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public String getSetupCode() {
        return setupCode;
    }

    public void setSetupCode(String setupCode) {
        this.setupCode = setupCode;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public String getAdminFirstName() {
        return adminFirstName;
    }

    public void setAdminFirstName(String adminFirstName) {
        this.adminFirstName = adminFirstName;
    }

    public String getAdminLastName() {
        return adminLastName;
    }

    public void setAdminLastName(String adminLastName) {
        this.adminLastName = adminLastName;
    }

    public String getAdminEmail() {
        return adminEmail;
    }

    public void setAdminEmail(String adminEmail) {
        this.adminEmail = adminEmail;
    }
}
