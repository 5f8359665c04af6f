package com.vtconnect.registration.portal;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/**
 * The way back of {@link SlugFilter}: a form on {@code /register.xhtml} is sent to {@code
 * /{slug}/register}.
 */
public class SlugViewHandler extends ViewHandlerWrapper {

    public SlugViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        var organization = CDI.current().select(Portal.class).get().getOrganization();
        if (organization == null) {
            return super.getActionURL(faces, viewId);
        }
        return PortalAddress.ofView(organization.slug(), viewId)
                .map(address -> faces.getExternalContext().getRequestContextPath() + address.path())
                .orElseGet(() -> super.getActionURL(faces, viewId));
    }
}
