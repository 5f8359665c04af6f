package com.vtconnect.registration;

/** Gives an entity the id that otherwise only the database gives. */
public final class Identified {

    private Identified() {}

    public static <T> T with(long id, T entity) {
        return set(entity, "id", id);
    }

    /** Writes what no method may write, as the database's reader does. */
    public static <T> T set(T entity, String name, Object value) {
        try {
            var field = entity.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(entity, value);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
