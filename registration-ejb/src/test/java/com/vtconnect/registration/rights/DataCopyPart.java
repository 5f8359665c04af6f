package com.vtconnect.registration.rights;

import static com.vtconnect.registration.rights.Rule.CLIENTS;
import static com.vtconnect.registration.rights.Thing.NOTHING;

import com.vtconnect.registration.account.boundary.Proof;
import com.vtconnect.registration.datacopy.boundary.DataCopy;
import com.vtconnect.registration.value.entity.InvalidInput;
import java.io.OutputStream;
import java.io.PrintStream;

final class DataCopyPart {

    private DataCopyPart() {}

    static void fill(RightsTable table) {
        table.of(DataCopy.class)
                .does(
                        "write",
                        CLIENTS,
                        NOTHING,
                        (bean, on) ->
                                bean.write(
                                        Proof.NONE,
                                        () -> new PrintStream(OutputStream.nullOutputStream())),
                        InvalidInput.class);
    }
}
