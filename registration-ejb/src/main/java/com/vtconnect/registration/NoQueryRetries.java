package com.vtconnect.registration;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Fails at once when the database is away. EclipseLink would try each query again, with pauses of
 * five seconds, and so hold the threads that could tell people to come back later; the connection
 * pool already checks what it hands out.
 */
public class NoQueryRetries implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        ((DatabaseLogin) session.getDatasourceLogin()).setQueryRetryAttemptCount(0);
    }
}
