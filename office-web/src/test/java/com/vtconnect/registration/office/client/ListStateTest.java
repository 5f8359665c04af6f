package com.vtconnect.registration.office.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.client.boundary.ClientListQuery.Sort;
import com.vtconnect.registration.client.boundary.ClientListQuery.Tab;
import com.vtconnect.registration.client.boundary.ClientListQuery.Whose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListStateTest {

    @ParameterizedTest
    @CsvSource({
        "unassigned, WAITING, true",
        "pending, WAITING, true",
        "waiting, WAITING, true",
        "active, NAME, true",
        "inactive, REGISTERED, false"
    })
    void queuesBeginWithWhoeverWaitsLongest(String tab, Sort sort, boolean ascending) {
        var state = new ListState(tab, null, null, null, null, null);

        assertThat(state.sort()).isEqualTo(sort);
        assertThat(state.isAscending()).isEqualTo(ascending);
        assertThat(state.getQuery()).isEqualTo("?tab=" + tab);
    }

    @Test
    void theAddressBringsBackTheSamePage() {
        var state = new ListState("active", "mine", "añil & co", null, null, null);
        state.sortBy(Sort.EMAIL, false);
        state.startAt(100);

        assertThat(state.getQuery())
                .isEqualTo("?tab=active&search=a%C3%B1il+%26+co&sort=email&order=desc&first=100");
    }

    @Test
    void onlyQueuesAreFilteredByWhoIsOnACase() {
        var mine = new ListState("pending", "mine", null, null, null, null);

        assertThat(mine.getQuery()).isEqualTo("?tab=pending&whose=mine");
        assertThat(new ListState("active", "mine", null, null, null, null).getWhose())
                .isEqualTo(Whose.ALL);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "abc, 0", "99999999999, 0", "73, 50", "100, 100"})
    void nonsenseInTheAddressIsLeftOut(String first, int used) {
        var state = new ListState("nothing", "everybody", " x ", "shoe_size", "up", first);

        assertThat(state.getTab()).isEqualTo(Tab.ACTIVE);
        assertThat(state.getSearch()).isEqualTo("x");
        assertThat(state.sort()).isEqualTo(Sort.NAME);
        assertThat(state.getFirst()).isEqualTo(used);
    }
}
