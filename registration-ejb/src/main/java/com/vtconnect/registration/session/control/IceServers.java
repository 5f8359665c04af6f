package com.vtconnect.registration.session.control;

import com.vtconnect.registration.session.entity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where browsers find their way to each other: STUN servers, and TURN servers with a password that
 * lives for eight hours, made as coturn's {@code use-auth-secret} expects it (RFC 7635's
 * predecessor, draft-uberti-behave-turn-rest): the name is the end of its life and whose it is, the
 * password its HMAC-SHA1.
 */
@ApplicationScoped
public class IceServers {

    static final Duration LIFETIME = Duration.ofHours(8);

    private static final String MAC = "HmacSHA1";

    @Inject Clock clock;

    @Inject
    @ConfigProperty(name = "registration.care.stun")
    Optional<String> stun;

    @Inject
    @ConfigProperty(name = "registration.care.turn")
    Optional<String> turn;

    @Inject
    @ConfigProperty(name = "registration.care.turn-secret")
    Optional<String> turnSecret;

    @Inject
    @ConfigProperty(name = "registration.care.ice-policy", defaultValue = "all")
    String policy;

    /** {@code all}, or {@code relay} to hide the people's network addresses from each other. */
    String policy() {
        return policy;
    }

    JsonArray of(PersonId person) {
        var servers = Json.createArrayBuilder();
        stun.ifPresent(
                urls -> servers.add(Json.createObjectBuilder().add("urls", addresses(urls))));
        if (turn.isPresent() && turnSecret.isPresent()) {
            var name = clock.instant().plus(LIFETIME).getEpochSecond() + ":" + person;
            servers.add(
                    Json.createObjectBuilder()
                            .add("urls", addresses(turn.get()))
                            .add("username", name)
                            .add("credential", password(turnSecret.get().strip(), name)));
        }
        return servers.build();
    }

    private static JsonArrayBuilder addresses(String commaSeparated) {
        return Json.createArrayBuilder(List.of(commaSeparated.strip().split("\\s*,\\s*")));
    }

    static String password(String secret, String name) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), MAC));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
