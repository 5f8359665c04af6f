package com.vtconnect.registration.office.operator;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.access.entity.WeakPassword;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.operator.boundary.CreateOperator;
import com.vtconnect.registration.operator.boundary.OperatorSetup;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Makes an operator by a set-up code that was not used yet; otherwise there is no such page. */
@Named("operatorSetup")
@RequestScoped
public class SetupPage {

    @Inject OperatorSetup operatorSetup;
    @Inject Office office;
    @Inject Words words;

    private String setupCode;
    private String firstName;
    private String lastName;
    private String email;
    private String password;

    public void checkOpen() {
        if (!operatorSetup.isOpen()) {
            throw new NotFound("set-up is closed");
        }
    }

    public void create() {
        try {
            operatorSetup.create(
                    new CreateOperator(setupCode, firstName, lastName, email, password));
            office.goTo("operator?told=operator-made");
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (WeakPassword weak) {
            words.tooWeak(weak);
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    public String getSetupCode() {
        return setupCode;
    }

    public void setSetupCode(String setupCode) {
        this.setupCode = setupCode;
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

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
