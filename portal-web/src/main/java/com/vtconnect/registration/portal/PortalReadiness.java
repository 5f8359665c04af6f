package com.vtconnect.registration.portal;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready as soon as it is deployed. It is here because Payara looks for health checks in the classes
 * of WARs alone: once it finds one, it also asks those of registration-ejb that stand in an EAR.
 */
@Readiness
@ApplicationScoped
public class PortalReadiness implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.up("portal");
    }
}
