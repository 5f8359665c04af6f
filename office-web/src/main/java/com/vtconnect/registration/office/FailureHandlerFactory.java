package com.vtconnect.registration.office;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Tells the person when an Ajax request fails: Faces alone would leave the page as it was and say
 * nothing. Other requests fail as usual and end at {@link FailureServlet}.
 */
public class FailureHandlerFactory extends ExceptionHandlerFactory {

    public FailureHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new FailureHandler(getWrapped().getExceptionHandler());
    }

    private static class FailureHandler extends ExceptionHandlerWrapper {

        FailureHandler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            var faces = FacesContext.getCurrentInstance();
            var events = getUnhandledExceptionQueuedEvents().iterator();
            if (!events.hasNext() || !faces.getPartialViewContext().isAjaxRequest()) {
                super.handle();
                return;
            }
            var cause = events.next().getContext().getException();
            events.remove();
            events.forEachRemaining(later -> events.remove());
            tell(faces, cause);
        }

        private static void tell(FacesContext faces, Throwable cause) {
            var external = faces.getExternalContext();
            if (external.isResponseCommitted()) {
                FailureLog.reference(cause);
                return;
            }
            external.responseReset();
            AjaxAnswer.goTo((HttpServletResponse) external.getResponse(), address(faces, cause));
            faces.responseComplete();
        }

        private static String address(FacesContext faces, Throwable cause) {
            var request = (HttpServletRequest) faces.getExternalContext().getRequest();
            var place = request.getContextPath() + "/failure";
            return switch (Failure.of(cause)) {
                case EXPIRED -> OpenPage.addressAgain(request);
                case NOT_THERE -> place;
                case AWAY -> place + "?reference=" + FailureLog.reference(cause) + "&away=yes";
                default -> place + "?reference=" + FailureLog.reference(cause);
            };
        }
    }
}
