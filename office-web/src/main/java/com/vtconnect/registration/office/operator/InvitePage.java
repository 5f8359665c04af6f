package com.vtconnect.registration.office.operator;

import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.operator.boundary.InviteOperator;
import com.vtconnect.registration.operator.boundary.PlatformOperators;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A new operator, who is mailed a link to choose a password. */
@Named("operatorInvite")
@RequestScoped
public class InvitePage {

    @Inject PlatformOperators operators;
    @Inject Office office;
    @Inject Words words;

    private String firstName;
    private String lastName;
    private String email;

    public void create() {
        try {
            var id =
                    operators.create(
                            new InviteOperator(firstName, lastName, email, words.language()));
            office.goTo("operator/person?id=" + id + "&told=invited");
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        }
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
