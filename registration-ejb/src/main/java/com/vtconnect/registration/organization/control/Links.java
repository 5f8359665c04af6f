package com.vtconnect.registration.organization.control;

import com.vtconnect.registration.organization.entity.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The addresses in mails and invitations. Built from the configured public address alone, never
 * from what a request claims to be for.
 */
@ApplicationScoped
public class Links {

    @Inject
    @ConfigProperty(name = "registration.public-url")
    String publicUrl;

    @Inject
    @ConfigProperty(name = "registration.office-url")
    Optional<String> officeUrl;

    /**
     * @param path without a leading slash
     */
    public String portal(Slug slug, String path) {
        return withoutSlash(publicUrl) + "/" + slug + "/" + path;
    }

    /**
     * @param path without a leading slash
     */
    public String office(String path) {
        return withoutSlash(officeUrl.orElse(withoutSlash(publicUrl) + "/office")) + "/" + path;
    }

    /** The host of the public address. */
    public String host() {
        return URI.create(publicUrl).getHost();
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
