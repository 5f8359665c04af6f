package com.vtconnect.registration.office.document;

import com.vtconnect.registration.document.boundary.PracticeDocuments;
import com.vtconnect.registration.document.entity.DocumentRow;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.RequestedId;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.shared.FileSize;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** One document: its name, its version, whether clients are offered it. */
@Named("documentEdit")
@ViewScoped
public class EditPage implements Serializable {

    @Inject PracticeDocuments documents;
    @Inject Office office;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private DocumentRow row;
    private String name;

    @PostConstruct
    void open() {
        row = documents.get(RequestedId.of(request, "id"));
        name = row.name();
    }

    public void rename() {
        try {
            documents.rename(row.id(), name);
            office.goTo("document/edit?told=renamed&id=" + row.id());
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        }
    }

    public void withdraw() {
        documents.withdraw(row.id());
        office.goTo("document/list?told=withdrawn");
    }

    public DocumentRow getRow() {
        return row;
    }

    public String getSize() {
        return FileSize.of(row.size(), words.language().locale());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
