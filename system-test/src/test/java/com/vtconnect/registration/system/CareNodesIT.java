package com.vtconnect.registration.system;

import static com.vtconnect.registration.system.Installation.FIRST_NODE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.system.page.CarePage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Two processes on one database: the client's page hangs on one, the practitioner's on the other.
 */
@OnMicro
class CareNodesIT extends CareCall {

    private static final int SECOND_NODE = 2;
    private static final String IN_THE_ROOM = "\"type\":\"room\"";

    /** What is seen and heard never passes a node, so nobody in the call may notice. */
    @Test
    void aCallOutlivesEachNodeInTurn() throws IOException, InterruptedException {
        nodes().start(SECOND_NODE);
        bothOpenTheCareApp();
        meet();
        bothReceive();
        var code = priya().safetyCode();
        var ofPriya = new AtomicInteger();
        priya().visitor().page().onWebSocket(socket -> ofPriya.incrementAndGet());

        kill(FIRST_NODE, casey());

        assertThat(ofPriya).as("sockets that Priya's page lost").hasValue(0);
        goesOn("Do you hear me?", code);
        nodes().start(FIRST_NODE);

        kill(SECOND_NODE, priya(), casey());

        goesOn("And now?", code);
        priya().endForAll();
        casey().says("The session has ended");
    }

    /**
     * Returns when the pages, which hung on that node, are back in their room by way of another.
     */
    private void kill(int node, CarePage... under) {
        var welcomes = new ArrayList<AtomicInteger>();
        for (var page : under) {
            var ofPage = new AtomicInteger();
            welcomes.add(ofPage);
            page.visitor()
                    .page()
                    .onWebSocket(
                            socket ->
                                    socket.onFrameReceived(
                                            frame -> {
                                                if (frame.text().contains(IN_THE_ROOM)) {
                                                    ofPage.incrementAndGet();
                                                }
                                            }));
        }
        nodes().kill(node);
        for (var i = 0; i < under.length; i++) {
            var ofPage = welcomes.get(i);
            under[i].visitor().page().waitForCondition(() -> ofPage.get() > 0);
        }
    }

    /** A connection made anew, from browser to browser, would have another code. */
    private void goesOn(String text, String code) {
        bothReceive();
        casey().write(text);
        priya().reads(text);
        priya().write("Yes. " + text);
        casey().reads("Yes. " + text);
        assertThat(priya().safetyCode()).isEqualTo(code);
        assertThat(casey().safetyCode()).isEqualTo(code);
    }
}
