package com.vtconnect.registration.operator.boundary;

import static com.vtconnect.registration.access.control.Limit.SET_UP;
import static com.vtconnect.registration.value.entity.Problem.Reason.WRONG_CODE;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.AttemptLimits;
import com.vtconnect.registration.access.control.PasswordHasher;
import com.vtconnect.registration.access.control.PasswordRules;
import com.vtconnect.registration.access.control.SetUpCode;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.access.entity.WeakPassword;
import com.vtconnect.registration.operator.control.OperatorAccounts;
import com.vtconnect.registration.value.entity.InputCheck;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * How operators come to be: whoever can configure a set-up code on the server makes one with it,
 * and the same way lets one in again who forgot the password or lost the second step. Each code
 * does so once. No mail is needed, for an operator may be wanted because mails do not go out.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OperatorSetup {

    @Inject OperatorAccounts accounts;
    @Inject PasswordRules passwordRules;
    @Inject PasswordHasher passwordHasher;
    @Inject AttemptLimits limits;
    @Inject CurrentCaller currentCaller;
    @Inject SetUpCode setUpCode;

    @Allowed(Permission.EVERYONE)
    public boolean isOpen() {
        return setUpCode.hash().filter(code -> !accounts.isUsed(code)).isPresent();
    }

    /**
     * @throws NotAllowed if no set-up code is configured, or the one that is has been used
     * @throws InvalidInput with every field that is wrong
     * @throws WeakPassword if the password cannot be taken
     */
    @Allowed(Permission.EVERYONE)
    public void create(CreateOperator command) {
        var code =
                setUpCode
                        .hash()
                        .filter(one -> !accounts.isUsed(one))
                        .orElseThrow(() -> new NotAllowed("set-up is closed"));
        limits.count(SET_UP, currentCaller.networkPrefix());
        if (!setUpCode.is(command.setupCode())) {
            throw new InvalidInput("setupCode", WRONG_CODE);
        }
        var check = new InputCheck();
        var name = check.name("firstName", command.firstName(), "lastName", command.lastName());
        var email = check.email("email", command.email());
        check.throwIfInvalid();
        passwordRules.check(command.password(), List.of(name.full(), email.text()));
        accounts.make(code, email, name, passwordHasher.hash(command.password()));
    }
}
