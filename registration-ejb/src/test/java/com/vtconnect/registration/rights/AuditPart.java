package com.vtconnect.registration.rights;

import static com.vtconnect.registration.rights.Rule.ADMINISTRATORS;
import static com.vtconnect.registration.rights.Thing.NOTHING;

import com.vtconnect.registration.audit.boundary.AuditFilter;
import com.vtconnect.registration.audit.boundary.AuditLog;
import java.util.ArrayList;

final class AuditPart {

    private AuditPart() {}

    static void fill(RightsTable table) {
        table.of(AuditLog.class)
                .reads(
                        "page",
                        ADMINISTRATORS,
                        NOTHING,
                        (bean, on) -> bean.page(AuditFilter.ALL, null))
                .reads(
                        "export",
                        ADMINISTRATORS,
                        NOTHING,
                        (bean, on) -> {
                            var read = new ArrayList<>();
                            bean.export(AuditFilter.ALL, read::add);
                            return read;
                        });
    }
}
