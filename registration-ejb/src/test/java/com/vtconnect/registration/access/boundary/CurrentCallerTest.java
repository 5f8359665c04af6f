package com.vtconnect.registration.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrentCallerTest {

    private final CurrentCaller currentCaller = new CurrentCaller();

    @Test
    void isAVisitorFromNowhereAtFirst() {
        assertThat(currentCaller.get()).isEqualTo(Caller.VISITOR);
        assertThat(currentCaller.network()).isEqualTo("-");
        assertThat(currentCaller.browser()).isEqualTo("-");
        assertThatThrownBy(currentCaller::staff).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(currentCaller::client).isInstanceOf(NotAllowed.class);
    }

    /** A subscriber has a whole prefix of 64 bits, and every address in it for the asking. */
    @ParameterizedTest
    @CsvSource({
        "198.51.100.7, 198.51.100.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::ffff, 20010db800010002",
        "2001:db8:1:3::1, 20010db800010003",
        "not:an:address, not:an:address",
        "-, -"
    })
    void limitsCountBySubscriber(String network, String prefix) {
        currentCaller.cameFrom(network, null);
        assertThat(currentCaller.networkPrefix()).isEqualTo(prefix);
        assertThat(currentCaller.network()).isEqualTo(network);
    }

    @Test
    void aLongBrowserNameIsCut() {
        currentCaller.cameFrom("198.51.100.7", "x".repeat(1 << 20));
        assertThat(currentCaller.browser()).hasSize(300);
    }
}
