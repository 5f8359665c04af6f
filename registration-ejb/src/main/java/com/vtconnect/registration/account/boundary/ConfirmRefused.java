package com.vtconnect.registration.account.boundary;

import com.vtconnect.registration.access.entity.WeakPassword.Weakness;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem;
import java.util.List;
import java.util.Optional;

/** What is signed with a link cannot be taken; says too whether the password could have been. */
public class ConfirmRefused extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private final Weakness weakness;

    public ConfirmRefused(List<Problem> problems, Weakness weakness) {
        super(problems);
        this.weakness = weakness;
    }

    /** Empty if the password is good. */
    public Optional<Weakness> weakness() {
        return Optional.ofNullable(weakness);
    }
}
