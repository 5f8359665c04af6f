package com.vtconnect.registration.portal;

import com.vtconnect.registration.client.boundary.MyDocuments;
import com.vtconnect.registration.client.boundary.MyDocuments.OfferedDocument;
import com.vtconnect.registration.document.entity.SignatureRow;
import com.vtconnect.registration.shared.FileSize;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The practice's documents that the signed-in client may download. */
@Named
@RequestScoped
public class DocumentsPage {

    @Inject MyDocuments documents;
    @Inject Portal portal;

    private Boolean any;
    private List<OfferedDocument> rows;
    private List<SignatureRow> signed;

    public List<OfferedDocument> getRows() {
        if (rows == null) {
            rows = documents.offered();
        }
        return rows;
    }

    /** What the client has signed, the newest first. */
    public List<SignatureRow> getSigned() {
        if (signed == null) {
            signed = documents.signed();
        }
        return signed;
    }

    /** Whether there is a reason to open the page. */
    public boolean isAny() {
        if (any == null) {
            any = documents.areAny();
        }
        return any;
    }

    public String size(OfferedDocument row) {
        return FileSize.of(row.size(), portal.language().locale());
    }
}
