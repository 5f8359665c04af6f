package com.vtconnect.registration.office.document;

import com.vtconnect.registration.document.boundary.PracticeDocuments;
import com.vtconnect.registration.document.entity.DocumentRow;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.SignedInStaff;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.shared.FileSize;
import com.vtconnect.registration.shared.ShownRows;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Newest;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;

/** The documents that clients are offered, and those that were withdrawn. */
@Named("documentList")
@ViewScoped
public class ListPage implements Serializable {

    private static final int FEW_WITHDRAWN = 10;

    @Inject PracticeDocuments documents;
    @Inject SignedInStaff me;
    @Inject Office office;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private ShownRows shown;
    private List<DocumentRow> offered;
    private Newest<DocumentRow> withdrawn;

    @PostConstruct
    void load() {
        me.require(me.isEditsOrganization());
        if (shown == null) {
            shown = ShownRows.asked(request, FEW_WITHDRAWN, Newest.MOST, "withdrawn");
        }
        offered = documents.offered();
        withdrawn = documents.withdrawn(shown.of("withdrawn"));
    }

    public void offerAgain(long id) {
        try {
            documents.offerAgain(id);
            office.goTo("document/list?told=offered");
        } catch (InvalidInput invalid) {
            // No field asks for it.
            invalid.problems()
                    .forEach(problem -> words.problem(null, "problem.again." + problem.reason()));
            load();
        }
    }

    public List<DocumentRow> getOffered() {
        return offered;
    }

    public Newest<DocumentRow> getWithdrawn() {
        return withdrawn;
    }

    public ShownRows getShown() {
        return shown;
    }

    public String size(DocumentRow row) {
        return FileSize.of(row.size(), words.language().locale());
    }
}
