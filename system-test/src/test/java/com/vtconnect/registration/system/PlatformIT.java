package com.vtconnect.registration.system;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
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
                    .allSatisfy(
                            cookie ->
                                    assertThat(
                                                    cookie.httpOnly
                                                            && cookie.secure
                                                            && cookie.sameSite != null)
                                            .as(cookie.name + " is safe")
                                            .isTrue());
        }
    }

    @Test
    void aPostFromAnotherSiteOrWithoutTheFormsTokenMakesNoAccount()
            throws IOException, InterruptedException {
        var client = Applicant.named("Forged");
        var form =
                "registration=registration&jakarta.faces.ViewState=stateless&create=Create+account"
                        + "&firstName=F&lastName=G&dateOfBirth=1990-01-01&agreed=true&email="
                        + client.email();
        var post =
                HttpRequest.newBuilder(URI.create(deployment().portal("solo", "register")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
        var foreign =
                post.copy()
                        .header("Origin", "https://elsewhere.example")
                        .header("Sec-Fetch-Site", "cross-site");
        assertThat(http.send(foreign.build(), BodyHandlers.discarding()).statusCode())
                .isEqualTo(403);

        var answer = http.send(post.build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isNotIn(302, 303);
        assertThat(answer.body()).doesNotContain("Check your e-mail");
        assertThat(mailBox().subjects(client.email())).isEmpty();
    }

    /** Older browsers name the page they come from, not how it relates to the address asked. */
    @Test
    void whereAPostComesFromIsHeldAgainstThePublicAddressWhateverTheProxyAsksFor()
            throws IOException {
        for (var page :
                new String[] {
                    deployment().portal("riverside", "login"), deployment().office("sign-in")
                }) {
            assertThat(statusOfPost(page, "node-1.internal:8080", origin(page)))
                    .startsWith("HTTP/1.1 200");
            assertThat(statusOfPost(page, "evil.example", "http://evil.example"))
                    .startsWith("HTTP/1.1 403");
        }
    }

    private static String origin(String address) {
        var uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    /** By hand, since Java's own clients let nobody choose the Host header. */
    private static String statusOfPost(String address, String host, String origin)
            throws IOException {
        var uri = URI.create(address);
        try (var socket = new Socket(uri.getHost(), uri.getPort())) {
            var lines =
                    List.of(
                            "POST " + uri.getRawPath() + " HTTP/1.1",
                            "Host: " + host,
                            "Origin: " + origin,
                            "Content-Type: application/x-www-form-urlencoded",
                            "Content-Length: 0",
                            "Connection: close",
                            "",
                            "");
            socket.getOutputStream().write(String.join("\r\n", lines).getBytes(US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII))
                    .readLine();
        }
    }

    @Test
    void theOfficeShowsNothingToWhoIsNotSignedIn() throws IOException, InterruptedException {
        for (var page :
                new String[] {"", "clients", "client/list", "organization", "staff", "care"}) {
            var answer = get(deployment().office(page));
            assertThat(answer.body()).doesNotContain("Casey", "Olivia");
        }
    }

    @Test
    void aPageIsNoStyleHoweverItsAddressIsWritten() throws IOException, InterruptedException {
        for (var page : new String[] {"sign-in", "client/list"}) {
            var answer = get(deployment().office("shared/%2e%2e/" + page));
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .doesNotContain("public");
        }
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
