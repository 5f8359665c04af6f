package com.vtconnect.registration.value.entity;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * The input cannot be taken as it is; says every field that is wrong, not only the first. Nothing
 * was saved.
 */
@ApplicationException(rollback = true)
public class InvalidInput extends RuntimeException {

    private final transient List<Problem> problems;

    public InvalidInput(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public InvalidInput(String field, Problem.Reason reason) {
        this(List.of(new Problem(field, reason)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
