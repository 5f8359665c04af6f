package com.vtconnect.registration.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;

/** The answer that a Faces page is being written to, where a cookie has to be set. */
@RequestScoped
public class ServletAnswer {

    public HttpServletResponse get() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
