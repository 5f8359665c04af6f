package com.vtconnect.registration.portal;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.client.boundary.MyDocuments;
import com.vtconnect.registration.shared.PdfDownload;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A document that the signed-in client is offered: {@code /{slug}/documents/file?id=17}; or exactly
 * what was signed, {@code /{slug}/documents/signed?id=17}.
 */
public class DocumentServlet extends HttpServlet {

    static final String PATH = "/document-file";
    static final String SIGNED = "/signed-document";

    private static final long serialVersionUID = 1L;

    @Inject MyDocuments documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            var id = PageNumber.of(request, "id");
            var file =
                    request.getServletPath().equals(SIGNED)
                            ? documents.signedFile(id)
                            : documents.file(id);
            PdfDownload.send(file.name(), file.bytes(), response);
        } catch (NotFound notOffered) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
