package com.vtconnect.registration.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.client.boundary.Closings;
import com.vtconnect.registration.client.boundary.OfficeHome;
import com.vtconnect.registration.client.boundary.OfficeHome.Waiting;
import com.vtconnect.registration.office.client.ClosingsPanel;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomePageTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 0, true",
        "1, 0, 0, 0, 0, false",
        "0, 1, 0, 0, 0, false",
        "0, 0, 1, 0, 0, false",
        "0, 0, 0, 1, 0, false",
        "0, 0, 0, 0, 1, false"
    })
    void nothingWaitsOnlyIfNothingOfAllThatIsShownDoes(
            int cases,
            int unused,
            int unusedOfStaff,
            int failedMails,
            int closings,
            boolean isNothing) {
        var page = new HomePage();
        page.officeHome =
                new OfficeHome() {
                    @Override
                    public Waiting waiting() {
                        return new Waiting(
                                cases,
                                null,
                                0,
                                null,
                                0,
                                null,
                                7,
                                unused,
                                null,
                                unusedOfStaff,
                                3,
                                failedMails);
                    }
                };
        page.closings =
                new ClosingsPanel() {
                    @Override
                    public Closings.Waiting getWaiting() {
                        return new Closings.Waiting(List.of(), closings);
                    }
                };

        assertThat(page.isNothingWaiting()).isEqualTo(isNothing);
    }
}
