package com.vtconnect.registration.operator.control;

import com.vtconnect.registration.account.boundary.OpenedLink.State;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.operator.boundary.OpenedInvitation;
import com.vtconnect.registration.operator.control.OperatorLinks.Opened;
import com.vtconnect.registration.operator.entity.Operator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** From an invited operator to one who can sign in, each step in a short transaction. */
@ApplicationScoped
@Transactional
public class OperatorInvitations {

    @Inject Operators operators;
    @Inject OperatorLinks links;
    @Inject OperatorMails mails;

    public OpenedInvitation open(String secret) {
        return links.find(secret)
                .map(
                        link -> {
                            var operator = operators.get(link.operatorId());
                            return new OpenedInvitation(
                                    state(link, operator), operator.email().text());
                        })
                .orElseGet(() -> new OpenedInvitation(State.UNKNOWN, null));
    }

    private static State state(Opened link, Operator operator) {
        if (!operator.isActive()) {
            return State.UNKNOWN;
        }
        return operator.hasSetUpAccount() ? State.USED : link.state();
    }

    /** What the password must not be made of. */
    public List<String> personal(String secret) {
        return owner(secret).stream()
                .flatMap(one -> List.of(one.name().full(), one.email().text()).stream())
                .toList();
    }

    private Optional<Operator> owner(String secret) {
        return links.find(secret).map(Opened::operatorId).map(operators::get);
    }

    /** Says whether the link was still open. */
    public boolean use(String secret, String passwordHash) {
        // The operator before the link, since another link may be used at this moment.
        var operator = links.find(secret).map(Opened::operatorId).map(operators::getForChange);
        if (operator.isEmpty() || !open(secret).isOpen()) {
            return false;
        }
        var owner = operator.get();
        owner.setPasswordHash(passwordHash);
        links.useAll(owner.id());
        operators.audit(owner.asCaller(), AuditAction.PASSWORD_SET, owner.id(), null);
        return true;
    }

    /** Does nothing for a link that is unknown or was used. */
    public void renew(String secret) {
        owner(secret)
                .filter(one -> one.isActive() && !one.hasSetUpAccount())
                .ifPresent(one -> mails.invite(one, links.issue(one.id())));
    }
}
