package com.vtconnect.registration.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;

/** The time zones to choose from: those named after places. */
@Named
@ApplicationScoped
public class TimeZones {

    private final List<String> all =
            ZoneId.getAvailableZoneIds().stream()
                    .filter(
                            id ->
                                    id.matches(
                                            "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                    .sorted()
                    .toList();

    public List<String> getAll() {
        return all;
    }
}
