package com.vtconnect.registration.shared;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpUpgradeHandler;
import java.io.IOException;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

/** The other side of a socket goes away while the server is about to open it. */
class SocketGateTest {

    private final SocketGate gate =
            new SocketGate() {
                private static final long serialVersionUID = 1L;

                @Override
                protected Conversation converse(HttpServletRequest request) {
                    return null;
                }
            };

    @Test
    void what_goes_wrong_after_the_upgrade_was_asked_for_is_nobodys_error_page() {
        assertThatCode(
                        () ->
                                pass(
                                        (request, response) -> {
                                            upgrade((HttpServletRequest) request);
                                            throw new IOException("Connection is closed");
                                        }))
                .doesNotThrowAnyException();
        assertThatCode(
                        () ->
                                pass(
                                        (request, response) -> {
                                            upgrade((HttpServletRequest) request);
                                            request.getAttribute("of a request taken back");
                                        }))
                .doesNotThrowAnyException();
    }

    @Test
    void what_goes_wrong_before_is_a_failure_like_any_other() {
        assertThatThrownBy(
                        () ->
                                pass(
                                        (request, response) -> {
                                            throw new IOException("No socket at all");
                                        }))
                .isInstanceOf(IOException.class);
    }

    private void pass(FilterChain server) throws Exception {
        gate.doFilter(takenBack(), null, server);
    }

    private static void upgrade(HttpServletRequest request) throws IOException {
        try {
            request.upgrade(HttpUpgradeHandler.class);
        } catch (ServletException e) {
            throw new AssertionError(e);
        }
    }

    /** Knows its key and takes the upgrade; of all else it knows nothing any more. */
    private static HttpServletRequest takenBack() {
        return (HttpServletRequest)
                Proxy.newProxyInstance(
                        SocketGateTest.class.getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (request, method, arguments) ->
                                switch (method.getName()) {
                                    case "getHeader" -> "dGhlIHNhbXBsZSBub25jZQ==";
                                    case "upgrade" -> null;
                                    default -> throw new NullPointerException(method.getName());
                                });
    }
}
