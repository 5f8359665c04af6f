package com.vtconnect.registration.operator.entity;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.PersonName;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A platform operator's account. */
@Entity
@Table(name = "platform_operator")
public class Operator {

    @Id
    @GeneratedValue(generator = "entity_seq")
    private Long id;

    private EmailAddress email;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version private int version;

    protected Operator() {}

    public Operator(EmailAddress email, PersonName name, String passwordHash, Instant createdAt) {
        this.email = email;
        this.firstName = name.first();
        this.lastName = name.last();
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    public void setPasswordHash(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    public long id() {
        return id;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Caller.Operator asCaller() {
        return new Caller.Operator(id, firstName + " " + lastName);
    }
}
