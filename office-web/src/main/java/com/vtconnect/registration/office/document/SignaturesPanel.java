package com.vtconnect.registration.office.document;

import com.vtconnect.registration.document.boundary.PracticeDocuments;
import com.vtconnect.registration.document.entity.SignatureRow;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.shared.ShownRows;
import com.vtconnect.registration.value.entity.Newest;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Who has signed a document; of many, those who are looked for. */
@Named("documentSignatures")
@RequestScoped
public class SignaturesPanel {

    private static final int FEW = 25;

    @Inject PracticeDocuments documents;
    @Inject Office office;
    @Inject HttpServletRequest request;

    private String search;
    private ShownRows shown;
    private Newest<SignatureRow> newest;

    @PostConstruct
    void open() {
        var typed = request.getParameter("search");
        search = typed == null ? "" : typed.strip();
        shown = ShownRows.asked(request, FEW, Newest.MOST, "signatures");
    }

    /** Read once for a page, which shows one document. */
    public Newest<SignatureRow> of(long documentId) {
        if (newest == null) {
            newest = documents.signatures(documentId, search, shown.of("signatures"));
        }
        return newest;
    }

    /** Of the page with what is looked for, to which something can be added. */
    public String address(long documentId) {
        return office.link("document/edit?id=" + documentId)
                + (search.isEmpty()
                        ? ""
                        : "&search=" + URLEncoder.encode(search, StandardCharsets.UTF_8))
                + "&";
    }

    public String getSearch() {
        return search;
    }

    public ShownRows getShown() {
        return shown;
    }
}
