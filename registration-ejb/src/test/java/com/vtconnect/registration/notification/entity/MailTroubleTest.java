package com.vtconnect.registration.notification.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailTroubleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNKNOWN_ADDRESS | Invalid Addresses: 550 5.1.1 <nobody@clients.example>: Recipient address rejected",
                "UNKNOWN_ADDRESS | Invalid Addresses: 550 no such user here",
                "UNKNOWN_ADDRESS | Invalid Addresses",
                "MAILBOX_FULL    | Invalid Addresses: 552 5.2.2 Mailbox full",
                "MAILBOX_FULL    | Invalid Addresses: 452 4.2.2 The recipient is over quota",
                "REFUSED         | 550 5.7.1 Message rejected due to content restrictions",
                "REFUSED         | 554 Transaction failed",
                "LATER           | Invalid Addresses: 450 4.2.0 Greylisted, try again later",
                "LATER           | 421 Too many connections",
                "NO_ACCESS       | 535 5.7.8 Authentication credentials invalid",
                "NO_ACCESS       | 530 5.7.0 Must issue a STARTTLS command first",
                "NO_ACCESS       | failed to connect, no password specified? Authentication required",
                "SERVER_AWAY     | Couldn't connect to host, port: localhost, 25; timeout 10000: Connection refused",
                "SERVER_AWAY     | [EOF]",
                "SERVER_AWAY     | Exception reading response: Read timed out",
                "SERVER_AWAY     | Unknown SMTP host: mail.example: mail.example",
                "OTHER           | Something nobody has seen before"
            })
    void theAnswerIsPutIntoPlainWords(MailTrouble trouble, String answer) {
        assertThat(MailTrouble.of(answer)).isEqualTo(trouble);
    }
}
