package com.vtconnect.registration.office.staff;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.client.boundary.StaffDeparture;
import com.vtconnect.registration.client.entity.AlreadyDecided;
import com.vtconnect.registration.office.HistoryLine;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.staff.boundary.StaffRecord;
import com.vtconnect.registration.staff.entity.StillNamed;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What has happened to a staff member, and how they leave, come back or go for good. */
@Named("staffRecord")
@RequestScoped
public class RecordPanel {

    @Inject StaffRecord staffRecord;
    @Inject StaffDeparture staffDeparture;
    @Inject Office office;
    @Inject Words words;

    private StaffRecord.Story story;

    public StaffRecord.Story story(long id) {
        if (story == null) {
            story = staffRecord.story(id);
        }
        return story;
    }

    public List<HistoryLine> history(long id) {
        return HistoryLine.ofStaff(story(id).history(), words);
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
