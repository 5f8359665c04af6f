package com.vtconnect.registration.staff.entity;

import com.vtconnect.registration.access.entity.AccountOwner;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.Preferences;
import com.vtconnect.registration.access.entity.Rights;
import com.vtconnect.registration.access.entity.Role;
import com.vtconnect.registration.access.entity.SecondStepOwner;
import com.vtconnect.registration.notification.entity.Colleague;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.PersonName;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody who works at a practice and signs in to the Office Portal. Roles add up; none is needed.
 * With an assigned licence they are a practitioner: clients can choose them and they can host
 * sessions.
 */
@Entity
@Table(name = "staff_member")
public class StaffMember implements AccountOwner, SecondStepOwner {

    @Id
    @GeneratedValue(generator = "entity_seq")
    private Long id;

    @Column(name = "organization_id")
    private long organizationId;

    private EmailAddress email;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @Column(name = "locale")
    private Language language;

    private boolean active = true;
    private boolean licensed;

    @Column(name = "accepts_new_clients")
    private boolean acceptsNewClients = true;

    /** How many active clients they take; null for any number. */
    private Integer capacity;

    @Column(name = "new_client_notifications")
    private boolean newClientNotifications = true;

    @Embedded private Preferences preferences = new Preferences();

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "inactive_since")
    private Instant inactiveSince;

    @Column(name = "inactivated_by_id")
    private Long inactivatedById;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "staff_role", joinColumns = @JoinColumn(name = "staff_member_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "staff_department", joinColumns = @JoinColumn(name = "staff_member_id"))
    private Set<Membership> memberships = new HashSet<>();

    @Version private int version;

    protected StaffMember() {}

    public StaffMember(
            long organizationId,
            EmailAddress email,
            PersonName name,
            Language language,
            Instant createdAt) {
        this.organizationId = organizationId;
        this.email = email;
        this.language = language;
        this.createdAt = createdAt;
        rename(name);
    }

    public void rename(PersonName name) {
        firstName = name.first();
        lastName = name.last();
    }

    public void give(Set<Role> roles, Set<Long> departments) {
        this.roles = new HashSet<>(roles);
        this.memberships =
                departments.stream()
                        .map(department -> new Membership(organizationId, department))
                        .collect(Collectors.toCollection(HashSet::new));
    }

    public void license(boolean licensed, boolean acceptsNewClients) {
        this.licensed = licensed;
        this.acceptsNewClients = acceptsNewClients;
    }

    /**
     * With so many clients they are full, and registration offers them no more.
     *
     * @param capacity null for any number
     */
    public void limitTo(Integer capacity) {
        this.capacity = capacity;
    }

    public void notifyOfNewClients(boolean notify) {
        this.newClientNotifications = notify;
    }

    /** Has left the practice. Keeps roles and licence, for whom comes back. */
    public void inactivate(long byId, Instant now) {
        active = false;
        inactiveSince = now;
        inactivatedById = byId;
    }

    public void reactivate() {
        active = true;
        inactiveSince = null;
        inactivatedById = null;
    }

    @Override
    public void choose(Language language) {
        this.language = language;
        preferences.languageIsChosen();
    }

    @Override
    public void moveTo(EmailAddress confirmed) {
        this.email = confirmed;
    }

    @Override
    public void setPasswordHash(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    /** May be chosen at registration. */
    public boolean canBeChosen() {
        return isPractitioner() && acceptsNewClients;
    }

    /** May be associated with clients and host sessions. */
    public boolean isPractitioner() {
        return active && licensed;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public Set<Long> departments() {
        return memberships.stream().map(Membership::departmentId).collect(Collectors.toSet());
    }

    @Override
    public Caller.Staff asCaller() {
        return new Caller.Staff(organizationId, id, name().full(), roles, departments(), licensed);
    }

    /** As an object of somebody's rights. */
    public Rights.Subject asSubject() {
        return Rights.Subject.staff(organizationId, departments(), roles);
    }

    public Colleague asColleague() {
        return new Colleague(
                id,
                email,
                firstName,
                language,
                active,
                newClientNotifications,
                Set.copyOf(roles),
                departments());
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public long organizationId() {
        return organizationId;
    }

    @Override
    public Long practiceId() {
        return organizationId;
    }

    @Override
    public EmailAddress email() {
        return email;
    }

    @Override
    public PersonName name() {
        return new PersonName(firstName, lastName);
    }

    @Override
    public Language language() {
        return language;
    }

    public boolean isActive() {
        return active;
    }

    /** Null while active. */
    public Instant inactiveSince() {
        return inactiveSince;
    }

    /** Null while active. */
    public Long inactivatedById() {
        return inactivatedById;
    }

    public boolean isLicensed() {
        return licensed;
    }

    public boolean acceptsNewClients() {
        return acceptsNewClients;
    }

    /** Null for any number. */
    public Integer capacity() {
        return capacity;
    }

    public boolean wantsNewClientNotifications() {
        return newClientNotifications;
    }

    /** Has chosen a password. */
    public boolean hasSetUpAccount() {
        return passwordHash != null;
    }

    @Override
    public Preferences preferences() {
        return preferences;
    }

    @Override
    public boolean maySignIn() {
        return active;
    }

    @Override
    public String passwordHash() {
        return passwordHash;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public int version() {
        return version;
    }
}
