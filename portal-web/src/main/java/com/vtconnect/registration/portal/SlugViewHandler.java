package com.vtconnect.registration.portal;

import com.vtconnect.registration.shared.PageQuery;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * The way back of {@link SlugFilter}: a form on {@code /register.xhtml} is sent to {@code
 * /{slug}/register}.
 */
public class SlugViewHandler extends ViewHandlerWrapper {

    /** Of the address, what is sent back with a form of the page. */
    private static final Set<String> WHICH_PAGE =
            Set.of("id", "before", "to", "from", "end", "token");

    public SlugViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        var organization = CDI.current().select(Portal.class).get().getOrganization();
        if (organization == null) {
            return super.getActionURL(faces, viewId);
        }
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        return PortalAddress.ofView(organization.slug(), viewId)
                .map(address -> request.getContextPath() + address.path())
                .map(address -> address + PageQuery.of(request.getQueryString(), WHICH_PAGE))
                .orElseGet(() -> super.getActionURL(faces, viewId));
    }
}
