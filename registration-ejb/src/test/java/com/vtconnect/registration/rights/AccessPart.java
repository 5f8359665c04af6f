package com.vtconnect.registration.rights;

import static com.vtconnect.registration.rights.Rule.EVERYBODY;
import static com.vtconnect.registration.rights.Thing.NOTHING;

import com.vtconnect.registration.access.boundary.FormTokens;

final class AccessPart {

    private AccessPart() {}

    static void fill(RightsTable table) {
        table.of(FormTokens.class)
                .does("issue", EVERYBODY, NOTHING, (bean, on) -> bean.issue("browser"))
                .does("check", EVERYBODY, NOTHING, (bean, on) -> bean.check("forged", "browser"))
                .does("key", EVERYBODY, NOTHING, (bean, on) -> bean.key("Zm9yZ2Vk.token"));
    }
}
