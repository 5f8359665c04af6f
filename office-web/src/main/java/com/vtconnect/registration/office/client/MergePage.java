package com.vtconnect.registration.office.client;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.client.boundary.ClientDetails;
import com.vtconnect.registration.client.boundary.ClientListQuery;
import com.vtconnect.registration.client.boundary.ClientListQuery.Sort;
import com.vtconnect.registration.client.boundary.ClientLists;
import com.vtconnect.registration.client.boundary.ClientMerging;
import com.vtconnect.registration.client.boundary.ClientRecord;
import com.vtconnect.registration.client.boundary.ClientRow;
import com.vtconnect.registration.client.boundary.MergeClients;
import com.vtconnect.registration.client.entity.InSession;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.RequestedId;
import com.vtconnect.registration.office.SignedInStaff;
import com.vtconnect.registration.office.Times;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** Two records side by side, to become one; before that, the search for the second. */
@Named("clientMerge")
@ViewScoped
public class MergePage implements Serializable {

    private static final int MOST_FOUND = 20;

    @Inject ClientRecord clientRecord;
    @Inject ClientLists clientLists;
    @Inject ClientMerging clientMerging;
    @Inject MergesPanel merges;
    @Inject SignedInStaff me;
    @Inject Office office;
    @Inject Times times;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private ClientDetails first;
    private ClientDetails second;
    private String search;
    private MergeForm form;

    @PostConstruct
    void open() {
        me.require(me.isSeesClients());
        first = record("id");
        search = request.getParameter("search");
        if (request.getParameter("with") != null) {
            second = record("with");
            if (second.id() == first.id()) {
                throw new NotFound("Not two records");
            }
            form = new MergeForm(first, second, words, times);
        }
    }

    private ClientDetails record(String parameter) {
        return clientRecord.view(RequestedId.of(request, parameter));
    }

    public void merge() {
        var survivor = form.isSecondSurvives() ? second : first;
        var other = form.isSecondSurvives() ? first : second;
        try {
            clientMerging.merge(
                    new MergeClients(
                            survivor.id(),
                            other.id(),
                            form.taken(),
                            survivor.version(),
                            other.version()));
            office.goTo("client/record?id=" + survivor.id() + "&told=merged");
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (ChangedMeanwhile changed) {
            words.problem(null, "problem.changed-meanwhile");
        } catch (NotFound mergedOrOutOfReach) {
            merges.leave(first.id(), second.id());
        } catch (InSession inSession) {
            words.problem(null, "problem.in-session", inSession.client());
        }
    }

    /** Those who are found by the search, the record itself left out. */
    public List<ClientRow> getFound() {
        if (search == null || search.isBlank()) {
            return List.of();
        }
        var query = new ClientListQuery(null, search, Sort.NAME, true, 0, MOST_FOUND);
        return clientLists.page(query).rows().stream()
                .filter(row -> row.id() != first.id())
                .toList();
    }

    public ClientDetails getFirst() {
        return first;
    }

    /** Null while it is being looked for. */
    public ClientDetails getSecond() {
        return second;
    }

    public MergeForm getForm() {
        return form;
    }

    public String getSearch() {
        return search;
    }

    /** Both, in the order of the columns. */
    public List<ClientDetails> getBoth() {
        return List.of(first, second);
    }

    public String practitioners(ClientDetails client) {
        return client.associations().isEmpty()
                ? words.text("column.none")
                : client.associations().stream()
                        .map(ClientDetails.AssociationRow::practitioner)
                        .collect(Collectors.joining(", "));
    }
}
