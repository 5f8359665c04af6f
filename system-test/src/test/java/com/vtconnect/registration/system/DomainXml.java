package com.vtconnect.registration.system;

import java.util.List;

/**
 * A domain's configuration before its first start. Only what must not be as IT has it is changed:
 * the ports are free ones, nothing listens beyond 127.0.0.1, and the parts that would listen
 * regardless (message broker, cluster) stay off.
 */
final class DomainXml {

    private DomainXml() {}

    /**
     * @param ports for HTTP, administration, HTTPS, IIOP (three) and JMX
     */
    static String onLoopback(String xml, List<Integer> ports) {
        return xml.replace("0.0.0.0", "127.0.0.1")
                .replace("<network-listener port=\"8080\"", listener(ports.get(0)))
                .replace("<network-listener port=\"4848\"", listener(ports.get(1)))
                .replace("<network-listener port=\"8181\"", listener(ports.get(2)))
                .replace("port=\"3700\"", port(ports.get(3)))
                .replace("port=\"3820\"", port(ports.get(4)))
                .replace("port=\"3920\"", port(ports.get(5)))
                .replace("port=\"8686\"", port(ports.get(6)))
                .replaceFirst(
                        "<hazelcast-config-specific-configuration>",
                        "<hazelcast-config-specific-configuration enabled=\"false\">")
                .replaceFirst(
                        "(<config name=\"server-config\"[^>]*>)",
                        "$1<jms-service type=\"DISABLED\"></jms-service>")
                .replaceFirst("-Xmx512m", "-Xmx1g");
    }

    private static String listener(int port) {
        return "<network-listener address=\"127.0.0.1\" " + port(port);
    }

    private static String port(int port) {
        return "port=\"" + port + "\"";
    }
}
