package com.vtconnect.registration.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

/**
 * The same calls where portal and office have each their own copy of the rules, and where browsers
 * may not find each other directly: everything passes a real TURN server.
 */
@OnMicro
class CareCallOnMicroIT extends CareCallIT {

    @Test
    void whatIsSaidPassesTheRelay() {
        assumeTrue(isRelaying(), "No coturn here: apt-get install coturn");
        meet();

        casey().receivesFrom(1);
        priya().receivesFrom(1);
        assertThat(casey().ways()).containsOnly("relay");
        assertThat(priya().ways()).containsOnly("relay");
    }
}
