package com.vtconnect.registration.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * The nonce that PrimeFaces gave this page, for the scripts that are not its own. A form on a page
 * without PrimeFaces' script sends it back in {@code primefaces.nonce}: when such a page is shown
 * again, PrimeFaces wants to see the same one.
 */
@ApplicationScoped
public class CspNonce {

    @Produces
    @Named("cspNonce")
    public String get() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
