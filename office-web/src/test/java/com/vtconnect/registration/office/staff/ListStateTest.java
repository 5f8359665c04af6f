package com.vtconnect.registration.office.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.staff.boundary.StaffListQuery.Sort;
import com.vtconnect.registration.staff.boundary.StaffListQuery.Tab;
import org.junit.jupiter.api.Test;

class ListStateTest {

    @Test
    void beginsByNameAndWithWhoeverLeftLast() {
        var active = new ListState(null, null, null, null, null);
        assertThat(active.query(0, 1).tab()).isEqualTo(Tab.ACTIVE);
        assertThat(active.order("NAME")).isEqualTo("asc");
        var inactive = new ListState("inactive", null, null, null, null);
        assertThat(inactive.order("LEFT")).isEqualTo("desc");
        assertThat(inactive.order("NAME")).isNull();
    }

    @Test
    void standsInTheAddressAndComesBackFromIt() {
        var state = new ListState("inactive", " a&b ", "email", "asc", "50");
        assertThat(state.getQuery())
                .isEqualTo("?tab=inactive&search=a%26b&sort=email&order=asc&first=50");
        state.show(Sort.LEFT, false, 100);
        assertThat(state.getQuery())
                .isEqualTo("?tab=inactive&search=a%26b&sort=left&order=desc&first=100");
    }

    @Test
    void leavesOutWhatIsNoUse() {
        var state = new ListState("x", null, "'", "up", "-1");
        assertThat(state.getQuery()).isEqualTo("?tab=active&sort=name&order=asc");
        assertThat(new ListState(null, null, null, null, "99999999").getFirst()).isZero();
        assertThat(new ListState(null, null, null, null, "73").getFirst()).isEqualTo(50);
    }
}
