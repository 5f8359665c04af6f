package com.vtconnect.registration.account.control;

import com.vtconnect.registration.access.control.SignInSessions;
import com.vtconnect.registration.access.entity.AccountOwner;
import com.vtconnect.registration.account.boundary.OpenedAddressLink;
import com.vtconnect.registration.account.boundary.OpenedAddressLink.Outcome;
import com.vtconnect.registration.account.boundary.OpenedLink;
import com.vtconnect.registration.account.entity.AddressChange;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.confirmation.control.Tokens;
import com.vtconnect.registration.confirmation.entity.Purpose;
import com.vtconnect.registration.confirmation.entity.Token;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.value.entity.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Opens and uses the links of a change of address, each step in a short transaction. */
@ApplicationScoped
@Transactional
public class AddressLinks {

    /** No organization: staff addresses are unique over all of them. */
    private static final long ALL_ORGANIZATIONS = 0;

    @Inject Tokens tokens;
    @Inject Owners owners;
    @Inject Clients clients;
    @Inject AddressChanges changes;
    @Inject Organizations organizations;
    @Inject SignInSessions sessions;
    @Inject Clock clock;

    public Optional<OpenedAddressLink> open(String secret) {
        return tokens.find(secret)
                .filter(token -> !token.purpose().leadsToPassword())
                .flatMap(this::opened);
    }

    private Optional<OpenedAddressLink> opened(Token token) {
        return owners.find(token.organizationId(), token.clientId(), token.staffMemberId())
                .map(
                        owner -> {
                            var organization = organizations.get(token.organizationId());
                            return new OpenedAddressLink(
                                    OpenedLink.State.valueOf(state(token, owner).name()),
                                    token.purpose(),
                                    owner.isStaff(),
                                    organization.slug().text(),
                                    organization.name(),
                                    token.email().text());
                        });
    }

    /** Open only for the change that it was mailed for. */
    private Token.State state(Token token, AccountOwner owner) {
        var state = token.stateAt(clock.instant());
        var isOfOpenChange =
                owner.maySignIn()
                        && changes.findOpen(owner)
                                .filter(change -> fits(token, change))
                                .isPresent();
        return state == Token.State.OPEN && !isOfOpenChange ? Token.State.SUPERSEDED : state;
    }

    private static boolean fits(Token token, AddressChange change) {
        return token.purpose() == Purpose.STOP_ADDRESS_CHANGE
                || token.email().equals(change.newEmail());
    }

    /** Empty if the link is not open (any more). */
    public Optional<Outcome> confirm(String secret) {
        var token = tokens.find(secret).filter(one -> one.purpose() == Purpose.CHANGE_ADDRESS);
        token.ifPresent(this::lockAddress);
        return token.flatMap(found -> use(found, secret)).map(this::complete);
    }

    /** Empty if the link is not open (any more). */
    public Optional<Outcome> stop(String secret) {
        return tokens.find(secret)
                .filter(one -> one.purpose() == Purpose.STOP_ADDRESS_CHANGE)
                .flatMap(found -> use(found, secret))
                .map(this::stop);
    }

    /** Two who want one address come one after the other. */
    private void lockAddress(Token token) {
        clients.lockAddress(
                token.clientId() == null ? ALL_ORGANIZATIONS : token.organizationId(),
                token.email());
    }

    /** Locks the owner before the link, as everybody does, and looks at both once more. */
    private Optional<AccountOwner> use(Token found, String secret) {
        var owner = owners.lock(found.organizationId(), found.clientId(), found.staffMemberId());
        return tokens.findForUse(secret)
                .filter(token -> state(token, owner) == Token.State.OPEN)
                .map(
                        token -> {
                            token.use(clock.instant());
                            return owner;
                        });
    }

    private Outcome complete(AccountOwner owner) {
        var change = changes.findOpen(owner).orElseThrow();
        EmailAddress wanted = change.newEmail();
        if (changes.holder(owner, wanted).isPresent()) {
            changes.stop(owner);
            return Outcome.TAKEN;
        }
        changes.complete(owner, change);
        return Outcome.CHANGED;
    }

    /** Whoever asked in the owner's name knows the password: they are signed out everywhere. */
    private Outcome stop(AccountOwner owner) {
        var isAskedByOwner = changes.findOpen(owner).orElseThrow().isAskedByOwner();
        changes.stop(owner);
        if (isAskedByOwner) {
            sessions.endAll(owner);
            return Outcome.STOPPED_AND_SIGNED_OUT;
        }
        return Outcome.STOPPED;
    }
}
