package com.vtconnect.registration.session.boundary;

import static com.vtconnect.registration.session.boundary.CarePage.message;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.session.boundary.CareGiven.Call;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Messages that make no sense, are too many or too large, or come out of order. */
class CareNonsenseIT extends Deployments {

    private static final List<String> NONSENSE =
            List.of(
                    "",
                    "no json",
                    "[]",
                    "null",
                    "\"text\"",
                    "{",
                    "{}",
                    "{\"type\":7}",
                    "{\"type\":\"unknown\"}",
                    "{\"type\":\"join\"}",
                    "{\"type\":\"join\",\"right\":{}}",
                    "{\"type\":\"host\"}",
                    "{\"type\":\"host\",\"clients\":[]}",
                    "{\"type\":\"host\",\"clients\":[7]}",
                    "{\"type\":\"host\",\"clients\":[\"s1\"]}",
                    "{\"type\":\"host\",\"clients\":[\"c99999999999999999999\"]}",
                    "{\"type\":\"remove\",\"person\":\"nobody\"}",
                    "{\"type\":\"signal\",\"to\":\"c1\",\"data\":\"text\"}",
                    "{\"type\":\"chat\",\"text\":\"\"}",
                    "{\"type\":\"hello\",\"device\":\"short\",\"page\":\"short\"}",
                    "{\"type\":\"leave\"}");

    @Inject Given given;
    @Inject CareGiven careGiven;

    @Test
    void whatMakesNoSenseIsRefused() {
        var first = careGiven.pair().practitioner();
        for (var text : NONSENSE) {
            var page = first.onAnotherDevice().come();
            page.hear("welcome");
            page.sayText(text);
            assertThat(page.refusal()).as(text).isIn("malformed", "not-open");
            page.say("ping").hear("pong");
            page.vanish();
        }
    }

    @Test
    void nothingIsHeardBeforeHello() {
        var pair = careGiven.pair();
        var page = pair.client().onAnotherDevice().open();
        page.say(message("connect").add("practitioner", pair.practitioner().id()));
        assertThat(page.refusal()).isEqualTo("malformed");
    }

    @Test
    void whatIsDeeplyNestedIsRefused() {
        var page = careGiven.pair().practitioner();
        page.sayText("{\"type\":" + "[".repeat(8_000) + "]".repeat(8_000) + "}");
        assertThat(page.refusal()).isEqualTo("malformed");
        page.say("ping").hear("pong");
    }

    @Test
    void whoeverGoesOnWithNonsenseIsCutOffAndNobodyElse() {
        var call = careGiven.call();
        IntStream.range(0, 5).forEach(i -> call.client().sayText("nonsense"));
        assertThat(call.client().closedWith()).isEqualTo(4400);
        isUndisturbed(call);
    }

    @Test
    void whoeverFloodsIsCutOffAndNobodyElse() {
        var call = careGiven.call();
        IntStream.range(0, 2_000).forEach(i -> call.client().say("ping"));
        assertThat(call.client().refusal()).isEqualTo("slow-down");
        assertThat(call.client().closedWith()).isEqualTo(4429);
        isUndisturbed(call);
    }

    @Test
    void aMessageThatIsTooLongIsRefused() {
        var call = careGiven.call();
        call.client().signal(call.practitioner(), "x".repeat(16_384));
        assertThat(call.client().refusal()).isEqualTo("malformed");
        call.client().say(message("chat").add("text", "x".repeat(2_001)));
        assertThat(call.client().refusal()).isEqualTo("malformed");
        isUndisturbed(call);
    }

    @Test
    void aRoomHoldsFour() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var page = careGiven.page(peter).come();
        var clients = new ArrayList<CarePage>();
        for (var i = 0; i < 4; i++) {
            var client = practice.client().choosing(peter).confirmed();
            clients.add(careGiven.page(client.in(practice)).come());
        }
        var ids = Json.createArrayBuilder();
        clients.forEach(client -> ids.add(client.id()));
        page.say(message("host").add("clients", ids));
        assertThat(page.refusal()).isEqualTo("full");

        CareGiven.host(page, clients.get(0), clients.get(1), clients.get(2));
        clients.forEach(client -> CareGiven.waitFor(page, client));
        page.say("begin");
        clients.subList(0, 3).forEach(client -> client.join(client.right()).hear("room"));
        page.say(message("admit").add("person", clients.get(3).id()));
        assertThat(page.refusal()).isEqualTo("full");
        clients.get(0).signal(clients.get(2), "to one of three");
        clients.get(2).hear("signal");
    }

    @Test
    void aPersonHasFivePagesAtMost() {
        var pair = careGiven.pair();
        var pages = new ArrayList<CarePage>();
        for (var i = 0; i < 5; i++) {
            pages.add(pair.client().onAnotherDevice().come());
        }
        pages.subList(0, 4).forEach(page -> page.hear("welcome"));
        assertThat(pages.get(4).hearOneOf("welcome", "refused").getString("type"))
                .isEqualTo("refused");
    }

    @Test
    void aNewerSocketOfTheSameTabReplacesTheOlder() {
        var call = careGiven.call();
        var again = call.client().reload(call.room());
        assertThat(call.client().closedWith()).isEqualTo(4408);
        again.join(again.right()).hear("room");
    }

    private static void isUndisturbed(Call call) {
        call.practitioner().say("ping").hear("pong");
        call.practitioner().say("leave");
        call.practitioner()
                .say(
                        message("host")
                                .add("clients", Json.createArrayBuilder().add(call.client().id())));
        call.practitioner().join(call.practitioner().right()).hear("room");
    }
}
