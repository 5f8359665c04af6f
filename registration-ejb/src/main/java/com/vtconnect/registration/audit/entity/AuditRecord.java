package com.vtconnect.registration.audit.entity;

import com.vtconnect.registration.access.entity.Caller;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the audit trail; the database refuses to change or delete it. */
@Entity
@Table(name = "audit_record")
public class AuditRecord {

    public enum SubjectKind {
        ORGANIZATION,
        DEPARTMENT,
        DOCUMENT,
        STAFF,
        CLIENT,
        MAIL,
        OPERATOR
    }

    public enum ActorKind {
        VISITOR,
        CLIENT,
        STAFF,
        OPERATOR,
        SYSTEM
    }

    @Id
    @GeneratedValue(generator = "entity_seq")
    private Long id;

    @Column(name = "organization_id")
    private Long organizationId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_kind")
    private ActorKind actorKind;

    @Column(name = "actor_id")
    private Long actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Enumerated(EnumType.STRING)
    private AuditAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private SubjectKind subjectKind;

    @Column(name = "subject_id")
    private Long subjectId;

    private String detail;
    private String network;

    protected AuditRecord() {}

    public AuditRecord(
            Caller actor,
            Long organizationId,
            AuditAction action,
            SubjectKind subjectKind,
            Long subjectId,
            String detail,
            Instant at,
            String network) {
        this.organizationId = organizationId;
        this.action = action;
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
        this.detail = detail;
        this.at = at;
        this.network = network;
        if (actor instanceof Caller.Staff staff) {
            setActor(ActorKind.STAFF, staff.id(), staff.name());
        } else if (actor instanceof Caller.Client client) {
            setActor(ActorKind.CLIENT, client.id(), client.name().full());
        } else if (actor instanceof Caller.Operator operator) {
            setActor(ActorKind.OPERATOR, operator.id(), operator.name());
        } else if (actor instanceof Caller.System) {
            setActor(ActorKind.SYSTEM, null, "System");
        } else {
            setActor(ActorKind.VISITOR, null, "Visitor");
        }
    }

    private void setActor(ActorKind kind, Long id, String name) {
        actorKind = kind;
        actorId = id;
        actorName = name;
    }
}
