package com.vtconnect.registration.value.entity;

/** Makes texts that people typed harmless where HTML is written. */
public final class Markup {

    private Markup() {}

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br>");
    }
}
