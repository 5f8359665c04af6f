package com.vtconnect.registration.client.entity;

import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.PersonName;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Who somebody says they are, and in which language they want to be addressed. */
@Embeddable
public class Person {

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @Column(name = "date_of_birth")
    private LocalDate dateOfBirth;

    @Column(name = "locale")
    private Language language;

    protected Person() {}

    Person(Application application) {
        this(application.name(), application.dateOfBirth(), application.language());
    }

    Person(PersonName name, LocalDate dateOfBirth, Language language) {
        firstName = name.first();
        lastName = name.last();
        this.dateOfBirth = dateOfBirth;
        this.language = language;
    }

    void speak(Language language) {
        this.language = language;
    }

    PersonName name() {
        return new PersonName(firstName, lastName);
    }

    LocalDate dateOfBirth() {
        return dateOfBirth;
    }

    Language language() {
        return language;
    }
}
