package com.vtconnect.registration.operator.control;

import com.vtconnect.registration.notification.control.MailTransport;
import com.vtconnect.registration.notification.entity.MailTrouble;
import com.vtconnect.registration.operator.boundary.PlatformState.MailServer;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the mail server whether it lets us in, with less patience than a mail has. */
@ApplicationScoped
public class MailServerProbe {

    private static final int PATIENCE_SECONDS = 3;

    @Resource ManagedExecutorService executor;
    @Inject MailTransport transport;

    public MailServer ask() {
        var answer = executor.submit(transport::knock);
        try {
            return seen(answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException slow) {
            answer.cancel(true);
            return seen(Optional.of("timed out after " + PATIENCE_SECONDS + " s"));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return seen(Optional.of(String.valueOf(stopped.getMessage())));
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static MailServer seen(Optional<String> complaint) {
        return complaint
                .map(answer -> new MailServer(MailTrouble.of(answer), answer))
                .orElseGet(() -> new MailServer(null, null));
    }
}
