package com.vtconnect.registration.system;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What every journey shares: visitors whose browsers know nothing of each other, a console that
 * must stay clean, and a picture of every visitor's screen in {@code target/screenshots} when a
 * journey fails.
 */
@ExtendWith(TheSystem.class)
abstract class Browser {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final List<Visitor> visitors = new ArrayList<>();
    private TheSystem.Running running;

    @RegisterExtension
    final AfterTestExecutionCallback camera =
            context -> {
                if (context.getExecutionException().isPresent()) {
                    photograph(
                            context.getRequiredTestClass().getSimpleName()
                                    + "."
                                    + context.getRequiredTestMethod().getName());
                }
            };

    @BeforeEach
    final void meet(TheSystem.Running running, TestInfo test) {
        this.running = running;
    }

    @AfterEach
    final void part() {
        try {
            visitors.forEach(Visitor::assertNoComplaints);
        } finally {
            visitors.forEach(Visitor::close);
        }
    }

    protected Deployment deployment() {
        return running.deployment();
    }

    protected MailBox mailBox() {
        return running.deployment().mailBox();
    }

    /** Whether calls between browsers go through a TURN server alone. */
    protected boolean isRelaying() {
        return running.installation().isRelaying();
    }

    protected TurnNetwork turnNetwork() {
        return running.installation().turnNetwork();
    }

    protected Nodes nodes() {
        return running.installation().nodes();
    }

    /** What no page can bring about in time: days that pass. */
    protected void update(String sql, String value) throws SQLException {
        running.installation().update(sql, value);
    }

    protected DataSource database() {
        return running.installation().database();
    }

    /** Somebody at a desk, in English. */
    protected Visitor visitor() {
        return visitor(desk());
    }

    protected Visitor visitor(NewContextOptions options) {
        return visitor(running.browser().newContext(options));
    }

    /** Somebody at a desk who lets no page have the camera or the microphone. */
    protected Visitor visitorWithoutDevices() {
        return visitor(running.refusing().get().newContext(desk()));
    }

    private Visitor visitor(BrowserContext context) {
        var visitor = new Visitor(running.deployment(), context);
        visitors.add(visitor);
        return visitor;
    }

    protected static NewContextOptions desk() {
        return new NewContextOptions()
                .setLocale("en-US")
                .setTimezoneId("America/New_York")
                .setViewportSize(1280, 900);
    }

    /** The narrowest screen that must do. */
    protected static NewContextOptions smallPhone() {
        return desk().setViewportSize(320, 640);
    }

    private void photograph(String name) {
        for (var i = 0; i < visitors.size(); i++) {
            visitors.get(i).photograph(SCREENSHOTS.resolve(name + "-" + (i + 1) + ".png"));
        }
    }
}
