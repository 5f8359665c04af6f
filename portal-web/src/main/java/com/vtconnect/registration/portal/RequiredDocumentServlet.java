package com.vtconnect.registration.portal;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.document.boundary.RequiredDocuments;
import com.vtconnect.registration.shared.PdfDownload;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A document to be read before it is signed, by somebody who may not even have registered: {@code
 * /{slug}/to-sign?id=17}.
 */
public class RequiredDocumentServlet extends HttpServlet {

    static final String PATH = "/required-document";

    private static final long serialVersionUID = 1L;

    @Inject RequiredDocuments documents;
    @Inject Portal portal;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            var file =
                    documents.file(portal.getOrganization().slug(), PageNumber.of(request, "id"));
            PdfDownload.show(file.name(), file.bytes(), response);
        } catch (NotFound notAsked) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
