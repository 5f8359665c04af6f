package com.vtconnect.registration.portal;

import com.vtconnect.registration.shared.SocketEndpoint;
import jakarta.websocket.Endpoint;
import jakarta.websocket.server.ServerApplicationConfig;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.Set;

/** Where a client's Care App has its socket; {@link CareGate} stands before it. */
public class CareSocket implements ServerApplicationConfig {

    @Override
    public Set<ServerEndpointConfig> getEndpointConfigs(Set<Class<? extends Endpoint>> found) {
        return Set.of(
                ServerEndpointConfig.Builder.create(SocketEndpoint.class, "/{slug}/care-socket")
                        .build());
    }

    @Override
    public Set<Class<?>> getAnnotatedEndpointClasses(Set<Class<?>> found) {
        return Set.of();
    }
}
