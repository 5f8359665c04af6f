package com.vtconnect.registration.office.document;

import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.document.boundary.PracticeDocuments;
import com.vtconnect.registration.office.RequestedId;
import com.vtconnect.registration.shared.PdfDownload;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The file of a document, its current version: {@code document/file?id=17}. */
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject PracticeDocuments documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            var file = documents.file(RequestedId.of(request, "id"));
            PdfDownload.send(file.name(), file.bytes(), response);
        } catch (NotFound | NotAllowed notTheirs) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
