package com.vtconnect.registration.client.boundary;

import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Practice.Registered;
import com.vtconnect.registration.audit.entity.HistoryEntry;
import com.vtconnect.registration.client.boundary.ClientListQuery.Sort;
import com.vtconnect.registration.client.entity.MergePart;
import com.vtconnect.registration.notification.entity.MailRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** What tests of merged records do and look at, as the practice's administrator. */
@RequestScoped
public class MergeGiven {

    @Inject Given given;
    @Inject ClientMerging merging;
    @Inject ClientRecord record;
    @Inject ClientMailJournal journal;
    @Inject ClientLists lists;

    public void merge(Practice practice, Registered one, Registered other, MergePart... taken) {
        var command = command(practice, one, other, taken);
        given.as(practice.admin(), () -> merging.merge(command));
    }

    public MergeClients command(
            Practice practice, Registered one, Registered other, MergePart... taken) {
        return new MergeClients(
                one.id(),
                other.id(),
                Set.of(taken),
                view(practice, one.id()).version(),
                view(practice, other.id()).version());
    }

    void edit(Practice practice, Registered client, String phone, String address) {
        var now = view(practice, client.id());
        given.as(
                practice.admin(),
                () ->
                        record.save(
                                client.id(),
                                new EditPerson(
                                        now.firstName(),
                                        now.lastName(),
                                        now.dateOfBirth(),
                                        phone,
                                        address,
                                        now.language()),
                                now.version()));
    }

    List<Long> practitioners(Practice practice, long clientId) {
        return view(practice, clientId).associations().stream()
                .map(ClientDetails.AssociationRow::practitionerId)
                .sorted()
                .toList();
    }

    /** On any list. */
    List<Long> listed(Practice practice) {
        var query = new ClientListQuery(null, null, Sort.NAME, true, 0, 100);
        return given.as(practice.admin(), () -> lists.page(query)).rows().stream()
                .map(ClientRow::id)
                .toList();
    }

    List<MailRow> mails(Practice practice, long id) {
        return given.as(practice.admin(), () -> journal.of(id, 50)).rows();
    }

    List<HistoryEntry> history(Practice practice, long id) {
        return given.as(practice.admin(), () -> record.history(id, 50)).rows();
    }

    ClientDetails view(Practice practice, long id) {
        return given.as(practice.admin(), () -> record.view(id));
    }
}
