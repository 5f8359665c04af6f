package com.vtconnect.registration.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that keeps a form from being accepted, said beside its field and again in the list on
 * top. Pages get here through the functions of the taglib: {@code vt:problems(facesContext)}.
 *
 * @param field client id of the field to jump to, or null when the problem belongs to none
 */
public record Problem(String field, String text) {

    public boolean hasField() {
        return field != null;
    }

    public static List<Problem> of(FacesContext faces) {
        var problems = new ArrayList<Problem>();
        faces.getClientIdsWithMessages()
                .forEachRemaining(
                        id ->
                                faces.getMessageList(id).stream()
                                        .filter(Problem::isProblem)
                                        .peek(FacesMessage::rendered)
                                        .map(message -> new Problem(id, message.getSummary()))
                                        .forEach(problems::add));
        return problems;
    }

    public static List<String> textsOf(FacesContext faces, String field) {
        return faces.getMessageList(field).stream()
                .filter(Problem::isProblem)
                // Else Faces warns in the log that nobody saw it.
                .peek(FacesMessage::rendered)
                .map(FacesMessage::getSummary)
                .toList();
    }

    public static String markOf(FacesContext faces, String field) {
        return textsOf(faces, field).isEmpty() ? null : "true";
    }

    public static String firstOf(String id, String inputId) {
        return inputId == null || inputId.isEmpty() ? id : inputId;
    }

    private static boolean isProblem(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
    }
}
