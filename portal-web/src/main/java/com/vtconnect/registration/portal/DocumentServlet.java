package com.vtconnect.registration.portal;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.client.boundary.MyDocuments;
import com.vtconnect.registration.shared.PdfDownload;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A document that the signed-in client is offered: {@code /{slug}/documents/file?id=17}. */
public class DocumentServlet extends HttpServlet {

    static final String PATH = "/document-file";

    private static final long serialVersionUID = 1L;

    @Inject MyDocuments documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            var file = documents.file(PageNumber.of(request, "id"));
            PdfDownload.send(file.name(), file.bytes(), response);
        } catch (NotFound notOffered) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
