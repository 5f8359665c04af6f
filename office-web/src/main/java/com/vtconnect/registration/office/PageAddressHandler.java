package com.vtconnect.registration.office;

import com.vtconnect.registration.shared.PageQuery;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** A form is sent to the address of its page: that of a record, with whose record it is. */
public class PageAddressHandler extends ViewHandlerWrapper {

    private static final Set<String> WHICH_PAGE =
            Set.of("id", "with", "what", "before", "to", "draft", "end", "token");

    public PageAddressHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        return super.getActionURL(faces, viewId)
                + PageQuery.of(request.getQueryString(), WHICH_PAGE);
    }
}
