package com.vtconnect.registration.document;

import com.vtconnect.registration.document.boundary.UploadDocument;
import com.vtconnect.registration.document.entity.DocumentKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The smallest PDF with some words on it. */
public final class PdfSample {

    private PdfSample() {}

    /** As a practice uploads it, for its clients to sign. */
    public static UploadDocument consentToSign() {
        return new UploadDocument("Consent", DocumentKind.SIGNATURE, saying("consent"), "form");
    }

    public static byte[] saying(String words) {
        var drawn = "BT /F1 24 Tf 72 720 Td (%s) Tj ET".formatted(words);
        var objects =
                List.of(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
                        "<< /Length %d >>\nstream\n%s\nendstream".formatted(drawn.length(), drawn),
                        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new ArrayList<Integer>();
        for (var i = 0; i < objects.size(); i++) {
            places.add(file.length());
            file.append("%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects.get(i)));
        }
        var table = file.length();
        file.append("xref\n0 6\n0000000000 65535 f \n");
        places.forEach(place -> file.append("%010d 00000 n \n".formatted(place)));
        file.append(
                "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n".formatted(table));
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
