package com.vtconnect.registration.office.client;

import com.vtconnect.registration.client.boundary.ClientListQuery;
import com.vtconnect.registration.client.boundary.ClientLists;
import com.vtconnect.registration.client.boundary.ClientRow;
import com.vtconnect.registration.office.CsvDownload;
import com.vtconnect.registration.office.CsvLine;
import com.vtconnect.registration.office.SignedInStaff;
import com.vtconnect.registration.office.Times;
import com.vtconnect.registration.office.Words;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What a client list shows, all pages of it, as a CSV file; written while it is read. */
public class ClientExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject ClientLists clientLists;
    @Inject SignedInStaff me;
    @Inject Words words;
    @Inject Times times;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        me.require(me.isSeesClients());
        var state = ListState.of(request);
        var writer = CsvDownload.begin(response, "clients-" + state.word());
        writer.write(
                CsvLine.of(
                        words.text("field.last-name"),
                        words.text("field.first-name"),
                        words.text("field.email"),
                        words.text("field.date-of-birth"),
                        words.text("column.asked-for"),
                        words.text("column.practitioners"),
                        words.text("column.state"),
                        words.text("column.registered"),
                        words.text("state.confirmed")));
        clientLists.export(
                new ClientListQuery(
                        state.getTab(),
                        state.getWhose(),
                        state.getSearch(),
                        state.sort(),
                        state.isAscending(),
                        0,
                        0),
                row -> writer.write(line(row)));
    }

    private String line(ClientRow row) {
        return CsvLine.of(
                row.lastName(),
                row.firstName(),
                row.email(),
                row.dateOfBirth().toString(),
                row.wished(),
                row.practitioners(),
                words.text(row.isActive() ? "standing." + standing(row) : "standing.inactive"),
                times.date(row.registeredAt()),
                times.date(row.waitingSince()));
    }

    private static String standing(ClientRow row) {
        return row.approval().name().toLowerCase(java.util.Locale.ROOT);
    }
}
