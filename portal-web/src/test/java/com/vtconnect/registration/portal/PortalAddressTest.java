package com.vtconnect.registration.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortalAddressTest {

    @ParameterizedTest
    @CsvSource({
        "/riverside/,                   /organization.xhtml",
        "/riverside/register,           /register.xhtml",
        "/riverside/check-email/status, /confirmation-watch",
        "/riverside/home,               /home.xhtml"
    })
    void leads_to_what_serves_it_and_back(String path, String servedBy) {
        var address = PortalAddress.parse(path).orElseThrow();
        assertThat(address.servedBy()).isEqualTo(servedBy);
        assertThat(PortalAddress.ofView("riverside", servedBy)).contains(address);
        assertThat(address.path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/", "/riverside", "/riverside/register.xhtml", "/register.xhtml",
                        "/riverside/register/", "/riverside/WEB-INF/web.xml",
                "/WEB-INF/web.xml", "//riverside/", "/River/", "/office/", "/riverside/unknown",
                        "/riverside/../x"
            })
    void knows_no_other_address(String path) {
        assertThat(PortalAddress.parse(path)).isEmpty();
    }

    @Test
    void only_the_slash_is_missing() {
        assertThat(PortalAddress.isWithoutSlash("/riverside")).isTrue();
        assertThat(PortalAddress.isWithoutSlash("/riverside/")).isFalse();
        assertThat(PortalAddress.isWithoutSlash("/favicon.ico")).isFalse();
        assertThat(PortalAddress.isWithoutSlash("/office")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/riverside/,    /riverside/",
        "//evil.example, /evil.example",
        "/\\evil.example, /evil.example"
    })
    void a_redirect_stays_on_this_server(String asked, String led) {
        assertThat(Portal.onThisServer(asked)).isEqualTo(led);
    }
}
