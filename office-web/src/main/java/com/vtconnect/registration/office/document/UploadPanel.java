package com.vtconnect.registration.office.document;

import com.vtconnect.registration.document.boundary.PracticeDocuments;
import com.vtconnect.registration.document.boundary.UploadDocument;
import com.vtconnect.registration.document.entity.DocumentKind;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;

/** A PDF that is uploaded: a new document, or another version of one. */
@Named("documentUpload")
@RequestScoped
public class UploadPanel {

    @Inject PracticeDocuments documents;
    @Inject Office office;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private String name;
    private DocumentKind kind = DocumentKind.DOWNLOAD;
    private String form = UUID.randomUUID().toString();

    public void upload() throws IOException, ServletException {
        var content = content();
        try {
            documents.upload(new UploadDocument(name, kind, content, form));
            office.goTo("document/list?told=uploaded");
        } catch (InvalidInput invalid) {
            words.problems(invalid);
            var isFileFine =
                    invalid.problems().stream().noneMatch(one -> one.field().equals("file"));
            if (content != null && isFileFine) {
                // No browser lets a page keep a chosen file.
                words.problem("file", "problem.file.again");
            }
        }
    }

    public void replace(long id) throws IOException, ServletException {
        try {
            documents.replace(id, new UploadDocument(null, null, content(), form));
            office.goTo("document/edit?told=replaced&id=" + id);
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        }
    }

    /** Null if none was chosen; Faces would say so of an empty one as well. */
    private byte[] content() throws IOException, ServletException {
        var file = request.getPart("file");
        var chosen = file == null ? null : file.getSubmittedFileName();
        if (chosen == null || chosen.isBlank()) {
            return null;
        }
        try (var stream = file.getInputStream()) {
            return stream.readAllBytes();
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }
}
