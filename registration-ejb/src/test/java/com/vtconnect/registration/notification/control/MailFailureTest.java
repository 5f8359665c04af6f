package com.vtconnect.registration.notification.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.notification.control.MailTransport.Failure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailFailureTest {

    @ParameterizedTest
    @CsvSource({
        "550 5.1.1 <ana+x@clients.example>: unknown, 550 5.1.1 <(address)>: unknown",
        "Invalid Addresses: ana@clients.example, Invalid Addresses: (address)",
        "Connection refused, Connection refused"
    })
    void isLoggedWithoutAnybodysAddress(String reason, String logged) {
        assertThat(new Failure(reason, true).withoutAddresses()).isEqualTo(logged);
    }
}
