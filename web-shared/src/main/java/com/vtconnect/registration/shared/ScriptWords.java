package com.vtconnect.registration.shared;

import jakarta.json.Json;
import java.util.ResourceBundle;

/**
 * Words that a script says, handed over in an attribute of the page, so that they stand in the same
 * bundles as all others: {@code data-words="#{vt:wordsAsJson(words, 'say.')}"}.
 */
public final class ScriptWords {

    private ScriptWords() {}

    /**
     * @param prefix with which the keys begin; it is left out
     */
    public static String json(ResourceBundle words, String prefix) {
        var json = Json.createObjectBuilder();
        words.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .sorted()
                .forEach(key -> json.add(key.substring(prefix.length()), words.getString(key)));
        return json.build().toString();
    }
}
