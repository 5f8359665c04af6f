package com.vtconnect.registration.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals secrets that the application must be able to read again, for their rest in the database
 * (AES-256-GCM). The key comes out of the one that all nodes share through the database and, where
 * IT has configured one, of a secret that is not in the database: then a dump of it alone opens
 * nothing. A seal says by its first byte which it was made with, so the secret can be configured
 * later.
 */
@ApplicationScoped
public class Seals {

    private static final byte SHARED_KEY_ALONE = 0;
    private static final byte WITH_SECRET = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";

    @Inject SharedKeys sharedKeys;

    @Inject
    @ConfigProperty(name = "registration.encryption-secret")
    Optional<String> secret;

    /**
     * @param context what the seal is for; it opens for nothing else
     */
    public byte[] seal(byte[] content, String context) {
        var kind = configured().isPresent() ? WITH_SECRET : SHARED_KEY_ALONE;
        var nonce = Secrets.random(NONCE_BYTES);
        var sealed = run(Cipher.ENCRYPT_MODE, kind, nonce, content, context);
        return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                .put(kind)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /**
     * @throws IllegalStateException if it was sealed for something else, was changed, or the
     *     configured secret is another one
     */
    public byte[] open(byte[] seal, String context) {
        var parts = ByteBuffer.wrap(seal);
        var kind = parts.get();
        var nonce = new byte[NONCE_BYTES];
        parts.get(nonce);
        var sealed = new byte[parts.remaining()];
        parts.get(sealed);
        return run(Cipher.DECRYPT_MODE, kind, nonce, sealed, context);
    }

    private byte[] run(int mode, byte kind, byte[] nonce, byte[] content, String context) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(
                    mode,
                    new SecretKeySpec(key(kind), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException notOurs) {
            throw new IllegalStateException(
                    "Cannot open a seal: is registration.encryption-secret the one it was made with?",
                    notOurs);
        }
    }

    private byte[] key(byte kind) {
        var outside = kind == WITH_SECRET ? configured().orElse("") : "";
        return Secrets.sign(sharedKeys.get("seal"), new byte[] {kind}, outside);
    }

    private Optional<String> configured() {
        return secret.map(String::strip).filter(text -> !text.isEmpty());
    }
}
