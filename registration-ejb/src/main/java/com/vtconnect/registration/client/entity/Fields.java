package com.vtconnect.registration.client.entity;

import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of an entry of {@link PersonalData}, in order; what is not known is left out. */
public final class Fields {

    private final Map<String, Object> values = new LinkedHashMap<>();

    public Fields with(String field, Object value) {
        if (value != null) {
            values.put(field, value);
        }
        return this;
    }

    public Map<String, Object> values() {
        return values;
    }
}
