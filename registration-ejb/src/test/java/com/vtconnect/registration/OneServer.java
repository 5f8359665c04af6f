package com.vtconnect.registration;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Lets Arquillian use one server for all tests in place of one for each test class. */
public class OneServer implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(
                DeployableContainer.class,
                PayaraMicroDeployableContainer.class,
                RegistrationServer.class);
    }
}
