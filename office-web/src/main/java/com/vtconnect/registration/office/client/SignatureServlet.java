package com.vtconnect.registration.office.client;

import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.client.boundary.ClientSignatures;
import com.vtconnect.registration.document.entity.Evidence;
import com.vtconnect.registration.document.entity.OwnerConfirmation;
import com.vtconnect.registration.office.RequestedId;
import com.vtconnect.registration.office.Times;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.shared.PdfDownload;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The evidence of a signature, as an archive: what is known of it, and the exact document that was
 * signed.
 */
public class SignatureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject ClientSignatures signatures;
    @Inject Words words;
    @Inject Times times;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            send(signatures.evidence(RequestedId.of(request, "id")), response);
        } catch (NotFound | NotAllowed notTheirs) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(Evidence evidence, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"signature-" + evidence.signature().id() + ".zip\"");
        try (var archive =
                new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8)) {
            archive.putNextEntry(new ZipEntry(PdfDownload.fileName(evidence.file().name())));
            archive.write(evidence.file().bytes());
            archive.putNextEntry(new ZipEntry(words.text("signature.file") + ".txt"));
            archive.write(said(evidence).getBytes(StandardCharsets.UTF_8));
        }
    }

    private String said(Evidence evidence) {
        var signature = evidence.signature();
        return Stream.of(
                        line("document", signature.documentName()),
                        line("version", String.valueOf(signature.number())),
                        line("hash", signature.hash()),
                        line("name", signature.signerName()),
                        line("at", times.stamp(signature.signedAt())),
                        line("network", signature.network()),
                        line("browser", signature.browser()),
                        confirmed(signature.confirmation()),
                        line("client", signature.clientName() + ", " + signature.clientEmail()),
                        line("client-no", String.valueOf(signature.clientId())))
                .reduce("", String::concat);
    }

    private String confirmed(OwnerConfirmation confirmation) {
        return confirmation == null
                ? ""
                : line("confirmed-at", times.stamp(confirmation.at()))
                        + line("confirmed-network", confirmation.network())
                        + line("confirmed-browser", confirmation.browser());
    }

    private String line(String word, String value) {
        return words.text("signature." + word) + ": " + value + "\r\n";
    }
}
