package com.vtconnect.registration.portal;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.datacopy.boundary.DataCopy;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;

/** A client takes a copy of the data that the practice keeps. */
@Named
@RequestScoped
public class CopyPage {

    @Inject DataCopy dataCopy;
    @Inject ProofForm proofForm;
    @Inject Portal portal;
    @Inject FormToken formToken;
    @Inject Words words;

    /** The answer is the file; the page stays as it is. */
    public void download() {
        if (!formToken.isAccepted()) {
            return;
        }
        try {
            dataCopy.write(proofForm.typed(), this::begin);
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    private PrintStream begin() {
        var answer = Portal.answer();
        answer.setContentType("application/zip");
        answer.setHeader(
                "Content-Disposition",
                "attachment; filename=\"my-data-" + portal.getOrganization().slug() + ".zip\"");
        FacesContext.getCurrentInstance().responseComplete();
        try {
            return new PrintStream(answer.getOutputStream());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
