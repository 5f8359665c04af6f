package com.vtconnect.registration.portal;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.account.boundary.DataCopy;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

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
    public void download() throws IOException {
        if (!formToken.isAccepted()) {
            return;
        }
        try {
            send(dataCopy.make(proofForm.typed()));
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    private void send(byte[] archive) throws IOException {
        var answer = Portal.answer();
        answer.setContentType("application/zip");
        answer.setContentLength(archive.length);
        answer.setHeader(
                "Content-Disposition",
                "attachment; filename=\"my-data-" + portal.getOrganization().slug() + ".zip\"");
        answer.getOutputStream().write(archive);
        FacesContext.getCurrentInstance().responseComplete();
    }
}
