package com.vtconnect.registration;

import java.lang.reflect.Field;

/** Gives an entity the id that otherwise only the database gives. */
public final class Identified {

    private Identified() {}

    public static <T> T with(long id, T entity) {
        return set(entity, "id", id);
    }

    /** Writes what no method may write, as the database's reader does. */
    public static <T> T set(T entity, String name, Object value) {
        try {
            var field = field(entity.getClass(), name);
            field.setAccessible(true);
            field.set(entity, value);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Field field(Class<?> type, String name) throws NoSuchFieldException {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException inherited) {
            if (type.getSuperclass() == null) {
                throw inherited;
            }
            return field(type.getSuperclass(), name);
        }
    }
}
