package com.vtconnect.registration.portal;

import com.vtconnect.registration.client.boundary.MyDocuments;
import com.vtconnect.registration.document.entity.RequiredDocument;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** A signed-in client signs what the practice requires, and goes on to where they wanted to go. */
@Named
@RequestScoped
public class SignPage {

    @Inject MyDocuments myDocuments;
    @Inject SignForm signForm;
    @Inject FormToken formToken;
    @Inject Portal portal;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private List<RequiredDocument> documents;

    public List<RequiredDocument> getDocuments() {
        if (documents == null) {
            documents = myDocuments.toSign();
        }
        return documents;
    }

    public void sign() {
        if (!formToken.isAccepted()) {
            return;
        }
        try {
            myDocuments.sign(signForm.typed());
            var from = getFrom();
            portal.goTo(from.equals("home") ? "home?told=signed" : from);
        } catch (InvalidInput invalid) {
            documents = null;
            signForm.refused(invalid);
            words.problems(invalid);
        }
    }

    public String getFrom() {
        var from = request.getParameter("from");
        return from != null && SlugFilter.SIGNED_FIRST.contains(from) ? from : "home";
    }
}
