package com.vtconnect.registration.office.staff;

import com.vtconnect.registration.client.boundary.HandOver;
import com.vtconnect.registration.client.boundary.HandOver.Way;
import com.vtconnect.registration.client.boundary.PractitionerRow;
import com.vtconnect.registration.client.boundary.StaffDeparture;
import com.vtconnect.registration.client.boundary.StaffDeparture.Leaving;
import com.vtconnect.registration.client.entity.AlreadyDecided;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.RequestedId;
import com.vtconnect.registration.office.SignedInStaff;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * Where a staff member is inactivated or a licence is taken, and their clients are handed on in the
 * same step.
 */
@Named("staffLeave")
@ViewScoped
public class LeavePage implements Serializable {

    @Inject StaffDeparture staffDeparture;
    @Inject SignedInStaff me;
    @Inject Office office;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private long id;
    private boolean isOfLicence;
    private Leaving leaving;
    private ClientsLeftRows rows;
    private Way way = Way.TO_ONE;
    private Long toAll;
    private final Map<Long, Long> each = new HashMap<>();
    private String reason;

    @PostConstruct
    void open() {
        me.require(me.isManagesStaff());
        id = RequestedId.of(request, "id");
        isOfLicence = "licence".equals(request.getParameter("what"));
        look();
        me.require(leaving.isActive() && (!isOfLicence || leaving.isLicensed()));
    }

    private void look() {
        leaving = staffDeparture.look(id);
        rows = new ClientsLeftRows(staffDeparture, id);
    }

    public void leave() {
        each.values().removeIf(chosen -> chosen == null);
        try {
            var how = new HandOver(way, toAll, each, reason);
            if (isOfLicence) {
                staffDeparture.takeLicence(id, how);
            } else {
                staffDeparture.inactivate(id, how);
            }
            office.goTo("staff/edit?id=" + id + "&told=" + (isOfLicence ? "licence" : "left"));
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (ChangedMeanwhile changed) {
            look();
            words.problem(null, "leave.changed");
        } catch (AlreadyDecided decided) {
            office.goTo("staff/edit?id=" + id);
        }
    }

    public long getId() {
        return id;
    }

    /** The end of the keys of the words for what is done here. */
    public String getWord() {
        return isOfLicence ? "licence" : "inactivate";
    }

    public Leaving getLeaving() {
        return leaving;
    }

    /** A practitioner as the choices show one: with departments, and how many clients there are. */
    public String label(PractitionerRow practitioner) {
        return words.text(
                "leave.practitioner.label",
                practitioner.name(),
                String.join(", ", practitioner.departments()),
                practitioner.clients());
    }

    public ClientsLeftRows getRows() {
        return rows;
    }

    public Way[] getWays() {
        return Way.values();
    }

    public Way getWay() {
        return way;
    }

    public void setWay(Way way) {
        this.way = way;
    }

    public Long getToAll() {
        return toAll;
    }

    public void setToAll(Long toAll) {
        this.toAll = toAll;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** By client; what is chosen on one page of the table stays chosen on the next. */
    public Map<Long, Long> getEach() {
        return each;
    }
}
