package com.vtconnect.registration.office.staff;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.audit.entity.HistoryEntry;
import com.vtconnect.registration.client.boundary.StaffDeparture;
import com.vtconnect.registration.client.entity.AlreadyDecided;
import com.vtconnect.registration.office.HistoryLine;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.shared.ShownRows;
import com.vtconnect.registration.staff.boundary.StaffRecord;
import com.vtconnect.registration.staff.entity.StillNamed;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Newest;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;

/** What has happened to a staff member, and how they leave, come back or go for good. */
@Named("staffRecord")
@ViewScoped
public class RecordPanel implements Serializable {

    @Inject StaffRecord staffRecord;
    @Inject StaffDeparture staffDeparture;
    @Inject Office office;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private StaffRecord.Story story;
    private ShownRows shown;
    private Newest<HistoryEntry> history;
    private List<HistoryLine> historyLines;

    @PostConstruct
    void open() {
        shown = ShownRows.asked(request, 30, Newest.MOST, "mails", "history");
    }

    public StaffRecord.Story story(long id) {
        if (story == null) {
            story = staffRecord.story(id);
        }
        return story;
    }

    public ShownRows getShown() {
        return shown;
    }

    public Newest<HistoryEntry> history(long id) {
        if (history == null) {
            history = staffRecord.history(id, shown.of("history"));
            historyLines = HistoryLine.ofStaff(history.rows(), words);
        }
        return history;
    }

    public List<HistoryLine> historyLines(long id) {
        history(id);
        return historyLines;
    }

    public boolean isDeletable(long id) {
        return staffDeparture.mayDelete(id);
    }

    public void reactivate(long id) {
        try {
            staffDeparture.reactivate(id);
            office.goTo("staff/edit?id=" + id + "&told=reactivated");
        } catch (AlreadyDecided decided) {
            office.goTo("staff/edit?id=" + id);
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        }
    }

    public void delete(long id) {
        try {
            staffDeparture.delete(id);
            office.goTo("staff/list?told=deleted");
        } catch (NotFound deletedMeanwhile) {
            office.goTo("staff/list?told=deleted");
        } catch (StillNamed named) {
            words.problem(null, "staff.delete.not");
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        }
    }
}
