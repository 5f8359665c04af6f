package com.vtconnect.registration.office.client;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.account.boundary.ClientAddress;
import com.vtconnect.registration.account.boundary.OwnAddress.Address;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.RequestedId;
import com.vtconnect.registration.office.SignedInStaff;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Asks for another address in a client's place. */
@Named("clientAddress")
@RequestScoped
public class AddressPage {

    @Inject ClientAddress clientAddress;
    @Inject SignedInStaff me;
    @Inject Office office;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private long id;
    private Address address;
    private String email;

    @PostConstruct
    void open() {
        me.require(me.isSeesClients());
        id = RequestedId.of(request, "id");
        address = clientAddress.get(id);
    }

    public void change() {
        try {
            clientAddress.change(id, email);
            office.goTo("client/record?id=" + id + "&told=address-asked");
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    public void giveUp() {
        clientAddress.giveUp(id);
        office.goTo("client/record?id=" + id + "&told=address-given-up");
    }

    public long getId() {
        return id;
    }

    public Address getAddress() {
        return address;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
