package com.vtconnect.registration.office.client;

import com.vtconnect.registration.client.boundary.ClientDetails;
import com.vtconnect.registration.client.boundary.EditPerson;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.TypedDate;
import java.io.Serializable;

/** What is typed about a client, for a new record and for a corrected one. */
public class PersonForm implements Serializable {

    private String firstName;
    private String lastName;
    private String dateOfBirth;
    private String phone;
    private String address;
    private Language language = Language.EN;

    /** Of a new client. */
    PersonForm() {}

    PersonForm(ClientDetails details) {
        firstName = details.firstName();
        lastName = details.lastName();
        dateOfBirth = details.dateOfBirth().toString();
        phone = details.phone();
        address = details.address();
        language = details.language();
    }

    /**
     * @param typedIn the language of the page: it says what 04/05/1990 is
     */
    EditPerson edit(Language typedIn) {
        return new EditPerson(
                firstName,
                lastName,
                TypedDate.parse(dateOfBirth, typedIn).orElse(null),
                phone,
                address,
                language);
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getDateOfBirth() {
        return dateOfBirth;
    }

    public void setDateOfBirth(String dateOfBirth) {
        this.dateOfBirth = dateOfBirth;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
