package com.vtconnect.registration.roster.entity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a column of the file says, by the names that its heading may have. */
public enum RosterColumn {
    FIRST_NAME("firstName", "first name", "firstname", "given name", "nombre", "nombres"),
    LAST_NAME(
            "lastName", "last name", "lastname", "surname", "family name", "apellido", "apellidos"),
    EMAIL(
            "email",
            "email",
            "e mail",
            "mail",
            "email address",
            "e mail address",
            "correo",
            "correo electronico",
            "direccion de correo"),
    DATE_OF_BIRTH(
            "dateOfBirth",
            "date of birth",
            "birth date",
            "birthdate",
            "birthday",
            "dob",
            "fecha de nacimiento",
            "nacimiento"),
    PHONE("phone", "phone", "phone number", "telephone", "mobile", "telefono", "movil", "celular"),
    ADDRESS("address", "address", "postal address", "direccion", "direccion postal", "domicilio"),
    LANGUAGE("language", "language", "idioma", "lengua"),
    PRACTITIONER(
            "practitioner",
            "practitioner",
            "practitioners",
            "therapist",
            "provider",
            "profesional",
            "profesionales",
            "terapeuta");

    private final String field;
    private final Set<String> names;

    RosterColumn(String field, String... names) {
        this.field = field;
        this.names = Set.of(names);
    }

    /** The column with this heading, however it is written. */
    public static Optional<RosterColumn> named(String heading) {
        var plain = plain(heading);
        return Arrays.stream(values()).filter(one -> one.names.contains(plain)).findFirst();
    }

    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /** The column of which a problem is. */
    public static Optional<RosterColumn> ofField(String field) {
        return Arrays.stream(values()).filter(one -> one.field.equals(field)).findFirst();
    }

    public boolean isRequired() {
        return ordinal() <= DATE_OF_BIRTH.ordinal();
    }

    /** As problems name it. */
    public String field() {
        return field;
    }
}
