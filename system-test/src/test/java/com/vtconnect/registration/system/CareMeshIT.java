package com.vtconnect.registration.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.system.page.ClientCarePage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import com.vtconnect.registration.system.page.SignInPage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two people come into a room at the same moment, so that each finds the other there: the pages'
 * own script in a browser, with both sides on one page.
 */
class CareMeshIT extends Browser {

    /** Gives what each side's connection to the other has come to. */
    private static final String MEET =
            """
            async ({ first, second }) => {
              const { Mesh } = await import('/shared/js/care/mesh.js');
              const sides = {};
              const errors = [];
              addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
              const mesh = (me, page) => new Mesh({
                page,
                send: (to, data) => setTimeout(() => sides[to].take(me, structuredClone(
                  data.description ? { ...data, description: data.description.toJSON() }
                    : data.candidate ? { ...data, candidate: data.candidate.toJSON() } : data))),
                configuration: () => ({ bundlePolicy: 'max-bundle' }),
                tracks: () => null,
                state: () => ({}),
              });
              sides.one = mesh('one', first);
              sides.other = mesh('other', second);
              sides.one.greet(['other']);
              sides.other.greet(['one']);
              const both = () => sides.one.isConnected('other') && sides.other.isConnected('one');
              for (let looks = 0; looks < 200 && !both(); looks++) {
                await new Promise((done) => { setTimeout(done, 50); });
              }
              return [both() ? 'connected' : 'apart', ...errors];
            }""";

    @ParameterizedTest
    @CsvSource({"a, b", "b, a"})
    void whoFindEachOtherThereAreConnected(String first, String second) {
        // Scripts of a test are none of the page's own.
        var visitor = visitor(desk().setBypassCSP(true));
        SignInPage.open(visitor, "riverside")
                .signIn("casey@clients.example", OfficeSignInPage.DEMO_PASSWORD);
        ClientCarePage.open(visitor, "riverside");

        assertThat(
                        (List<?>)
                                visitor.page()
                                        .evaluate(MEET, Map.of("first", first, "second", second)))
                .isEqualTo(List.of("connected"));
    }
}
