package com.vtconnect.registration.office.operator;

import com.vtconnect.registration.operator.boundary.OperatorRow;
import com.vtconnect.registration.operator.boundary.PlatformOperators;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The operators. */
@Named("operatorPeople")
@RequestScoped
public class PeoplePage {

    @Inject PlatformOperators operators;

    private List<OperatorRow> rows;

    public List<OperatorRow> getRows() {
        if (rows == null) {
            rows = operators.all();
        }
        return rows;
    }
}
