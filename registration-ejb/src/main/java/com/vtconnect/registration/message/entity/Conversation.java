package com.vtconnect.registration.message.entity;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.session.entity.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What two people write to each other under one subject. The messages are the same for both and
 * stay as they are; what each of the two has read, put away or deleted is said by their {@link
 * Side}.
 */
@Entity
@Table(name = "conversation")
public class Conversation {

    @Id
    @GeneratedValue(generator = "entity_seq")
    private Long id;

    @Column(name = "organization_id")
    private long organizationId;

    private String subject;

    @Column(name = "begun_at")
    private Instant begunAt;

    private int messages;

    @OneToMany(mappedBy = "conversation", cascade = CascadeType.ALL)
    private List<Side> sides = new ArrayList<>();

    @Version private int version;

    protected Conversation() {}

    /** Of the two one at most is a client. */
    public Conversation(
            long organizationId, PersonId from, PersonId to, String subject, Instant now) {
        if (from.equals(to) || from.isClient() && to.isClient()) {
            throw new IllegalArgumentException("These two have nothing to write to each other");
        }
        this.organizationId = organizationId;
        this.subject = subject;
        this.begunAt = now;
        sides.add(new Side(this, 1, from));
        sides.add(new Side(this, 2, to));
    }

    /** One of the two has written. */
    public PrivateMessage say(PersonId from, String text, byte[] formKey, Instant now) {
        messages++;
        sideOf(from).send(messages, now);
        otherThan(from).receive(messages, now);
        return new PrivateMessage(this, sideOf(from), messages, text, formKey, now);
    }

    /**
     * @throws NotFound for anybody else than the two
     */
    public Side sideOf(PersonId person) {
        return findSide(person).orElseThrow(() -> new NotFound("No such conversation"));
    }

    public Side otherThan(PersonId person) {
        var own = sideOf(person);
        return sides.stream().filter(side -> side != own).findFirst().orElseThrow();
    }

    public boolean isOf(PersonId person) {
        return findSide(person).isPresent();
    }

    private Optional<Side> findSide(PersonId person) {
        return sides.stream().filter(side -> side.person().equals(person)).findFirst();
    }

    /** How many there are: the number of the newest. */
    public int messages() {
        return messages;
    }

    public long id() {
        return id;
    }

    public long organizationId() {
        return organizationId;
    }

    public String subject() {
        return subject;
    }
}
