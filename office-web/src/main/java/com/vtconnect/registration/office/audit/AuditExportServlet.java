package com.vtconnect.registration.office.audit;

import com.vtconnect.registration.audit.boundary.AuditLog;
import com.vtconnect.registration.audit.boundary.AuditRow;
import com.vtconnect.registration.office.CsvDownload;
import com.vtconnect.registration.office.CsvLine;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.SignedInStaff;
import com.vtconnect.registration.office.Times;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the audit page shows, all pages of it, as a CSV file; written while it is read. */
public class AuditExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject AuditLog auditLog;
    @Inject SignedInStaff me;
    @Inject Words words;
    @Inject Times times;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        me.require(me.isReadsAudit());
        var state = new TrailState(request::getParameter);
        var writer = CsvDownload.begin(response, "audit-trail");
        writer.write(
                CsvLine.of(
                        words.text("audit.when"),
                        words.text("audit.who"),
                        words.text("audit.what"),
                        words.text("audit.about"),
                        words.text("audit.more"),
                        words.text("audit.network")));
        try {
            auditLog.export(state.filter(words.language()), row -> writer.write(line(row)));
        } catch (InvalidInput invalid) {
            // The page says what is wrong.
            response.reset();
            Office.redirect(response, request.getContextPath() + "/audit/trail" + state.getQuery());
        }
    }

    private String line(AuditRow row) {
        var line = TrailLine.of(row, words);
        return CsvLine.of(
                times.stamp(row.at()),
                row.actor(),
                line.text(),
                line.about(),
                line.details(),
                row.network());
    }
}
