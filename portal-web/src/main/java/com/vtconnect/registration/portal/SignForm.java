package com.vtconnect.registration.portal;

import com.vtconnect.registration.document.boundary.SignDocuments;
import com.vtconnect.registration.document.entity.RequiredDocument;
import com.vtconnect.registration.shared.FileSize;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of a form with which a client signs what the practice requires. */
@Named
@RequestScoped
public class SignForm {

    @Inject Portal portal;
    @Inject HttpServletRequest request;

    private String name;
    private boolean agreed;

    SignDocuments typed() {
        return new SignDocuments(name, agreed, shown());
    }

    /** Likewise of what somebody has signed with the registration form, under the name shown. */
    SignDocuments confirmed() {
        return new SignDocuments(request.getParameter("signedAs"), agreed, shown());
    }

    /** Whoever is shown something new agrees to that anew. */
    void refused(InvalidInput invalid) {
        if (invalid.problems().stream().anyMatch(one -> one.reason() == Reason.CHANGED)) {
            agreed = false;
        }
    }

    /** The versions that the page showed when the form was sent. */
    private Set<Long> shown() {
        var sent = request.getParameter("shown");
        return sent == null || !sent.matches("[\\d ]{1,2000}")
                ? Set.of()
                : Arrays.stream(sent.strip().split(" +"))
                        .filter(one -> one.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .collect(Collectors.toSet());
    }

    /** As the form sends it back. */
    public String shown(List<RequiredDocument> documents) {
        return documents.stream()
                .map(one -> String.valueOf(one.versionId()))
                .collect(Collectors.joining(" "));
    }

    public String size(RequiredDocument document) {
        return FileSize.of(document.size(), portal.language().locale());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
