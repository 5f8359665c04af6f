package com.vtconnect.registration.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds on every page: headers, cookies, and refusals in plain words. */
class PlatformIT extends Browser {

    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"nosuchpractice/", "nosuchpractice/register", "nosuchpractice/login"})
    void anUnknownPracticeIsA404InPlainWords(String path) {
        var visitor = visitor().expectingRefusals();
        var answer = visitor.open(deployment().portal() + "/" + path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(visitor.page().getByRole(AriaRole.HEADING).first().innerText()).isNotBlank();
        assertThat(visitor.page().content()).doesNotContain("Payara", "Exception");
        visitor.examine("NotFound");
    }

    @Test
    void healthAnswersWhenItServes() throws IOException, InterruptedException {
        assertThat(get(deployment().health()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"riverside/", "riverside/register", "riverside/login"})
    void publicPagesAreSafeSmallAndLeaveNoSession(String path)
            throws IOException, InterruptedException {
        var answer = get(deployment().portal() + "/" + path);
        assertThat(answer.statusCode()).isEqualTo(200);
        var policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(policy)
                .contains("frame-ancestors 'none'", "script-src")
                .doesNotContain("unsafe-eval");
        assertThat(policy.replaceAll("style-src[^;]*", "")).doesNotContain("unsafe-inline");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Strict-Transport-Security").orElse(""))
                .contains("max-age=");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
        assertThat(answer.headers().allValues("Set-Cookie"))
                .allMatch(
                        cookie ->
                                cookie.contains("HttpOnly")
                                        && cookie.contains("Secure")
                                        && cookie.contains("SameSite"));
        assertThat(answer.body())
                .doesNotContain(" style=\"", "onclick=", "http://cdn", "https://cdn");
    }

    @Test
    void signInCookiesAreOutOfReachOfScriptsAndOfOtherSites() {
        var client = visitor();
        Registering.registerAndConfirm(
                client, "riverside", Applicant.named("Cookie").with("Priya Patel"));
        var staff = visitor();
        OfficeSignInPage.as(staff, "olivia@riverside.example");

        for (var visitor : new Visitor[] {client, staff}) {
            assertThat(visitor.context().cookies())
                    .filteredOn(cookie -> cookie.name.startsWith("VT"))
                    .isNotEmpty()
                    .allMatch(
                            cookie -> cookie.httpOnly && cookie.secure && cookie.sameSite != null);
        }
    }

    @Test
    void aPostWithoutTheFormsTokenOrFromAnotherSiteIsRefused()
            throws IOException, InterruptedException {
        var address = URI.create(deployment().portal("riverside", "register"));
        var bare =
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded");
        var form =
                BodyPublishers.ofString(
                        "firstName=A&lastName=B&email=a@b.example&registration=registration");
        assertThat(http.send(bare.POST(form).build(), BodyHandlers.discarding()).statusCode())
                .isBetween(400, 499);
        var foreign =
                bare.copy()
                        .header("Origin", "https://elsewhere.example")
                        .header("Sec-Fetch-Site", "cross-site");
        assertThat(http.send(foreign.POST(form).build(), BodyHandlers.discarding()).statusCode())
                .isBetween(400, 499);
    }

    @Test
    void theOfficeShowsNothingToWhoIsNotSignedIn() throws IOException, InterruptedException {
        for (var page :
                new String[] {"", "clients", "client/list", "organization", "staff", "care"}) {
            var answer = get(deployment().office(page));
            assertThat(answer.body()).doesNotContain("Casey", "Olivia");
        }
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
