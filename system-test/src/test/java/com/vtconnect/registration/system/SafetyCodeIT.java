package com.vtconnect.registration.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.system.page.ClientCarePage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import com.vtconnect.registration.system.page.SignInPage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The code that both say aloud, as the pages' own script makes it in a browser, with certificates
 * of our choice: in a call nobody can be put between the two.
 */
class SafetyCodeIT extends Browser {

    /**
     * Two sides, each with its own certificate and the one that it believes to be the other's.
     * {@code tamper} may change what they tell each other. Gives both codes.
     */
    private static final String CODES =
            """
            async ({ own, seen, tamper }) => {
              const script = document.querySelector('script[type="module"]').src;
              const { Safety } = await import(new URL('safety.js', script).href);
              const description = (print) => ({ sdp: `v=0\\r\\na=fingerprint:sha-256 ${print}\\r\\n` });
              const post = [];
              const sides = [0, 1].map((side) => new Safety((message) => post.push([1 - side, message])));
              const certificates = (side) => [description(own[side]), description(seen[side])];
              for (const side of [0, 1]) await sides[side].begin();
              for (const side of [0, 1]) await sides[side].describe(...certificates(side));
              while (post.length) {
                const [to, message] = post.shift();
                await sides[to].take(tamper && message.number ? { number: tamper } : message);
              }
              return Promise.all([0, 1].map((side) => sides[side].code(...certificates(side))));
            }""";

    private Visitor visitor;

    /** Scripts of a test are none of the page's own. */
    @BeforeEach
    void openTheCareApp() {
        visitor = visitor(desk().setBypassCSP(true));
        SignInPage.open(visitor, "riverside")
                .signIn("casey@clients.example", OfficeSignInPage.DEMO_PASSWORD);
        ClientCarePage.open(visitor, "riverside");
    }

    @Test
    void isTheSameForBothAndAnotherOneInEachCall() {
        var one = codes(List.of("AA:01", "BB:02"), List.of("BB:02", "AA:01"), "");
        var next = codes(List.of("AA:01", "BB:02"), List.of("BB:02", "AA:01"), "");

        assertThat(one.get(0)).asString().matches("\\d{4} \\d{4}");
        assertThat(one.get(1)).isEqualTo(one.get(0));
        assertThat(next.get(0)).isEqualTo(next.get(1)).isNotEqualTo(one.get(0));
    }

    @Test
    void differsWhenSomebodySitsBetween() {
        var codes = codes(List.of("AA:01", "BB:02"), List.of("CC:03", "CC:03"), "");

        assertThat(codes.get(0)).asString().matches("\\d{4} \\d{4}");
        assertThat(codes.get(1)).isNotEqualTo(codes.get(0));
    }

    @Test
    void isNoneWhenANumberIsNotTheOneThatWasPromised() {
        assertThat(codes(List.of("AA:01", "BB:02"), List.of("BB:02", "AA:01"), "another"))
                .containsOnlyNulls();
    }

    private List<?> codes(List<String> own, List<String> seen, String tamper) {
        return (List<?>)
                visitor.page().evaluate(CODES, Map.of("own", own, "seen", seen, "tamper", tamper));
    }
}
