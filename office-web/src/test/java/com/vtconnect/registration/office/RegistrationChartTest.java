package com.vtconnect.registration.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.client.boundary.OfficeHome.Day;
import com.vtconnect.registration.office.RegistrationChart.Line;
import com.vtconnect.registration.office.RegistrationChart.Piece;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegistrationChartTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void barsAreStackedWithoutGapOrOverlap() {
        var pieces = new RegistrationChart(List.of(new Day(DAY, 2, 3, 1, 2))).getPieces();

        assertThat(pieces)
                .extracting(Piece::outcome)
                .containsExactly("connected", "waiting", "unconfirmed", "declined");
        for (var i = 1; i < pieces.size(); i++) {
            assertThat(pieces.get(i).y() + pieces.get(i).height()).isEqualTo(pieces.get(i - 1).y());
        }
    }

    @Test
    void aDayWithoutRegistrationsHasNoBar() {
        var chart = new RegistrationChart(List.of(new Day(DAY, 0, 0, 0, 0)));

        assertThat(chart.getPieces()).isEmpty();
        assertThat(chart.getTotal()).isZero();
        assertThat(chart.getLabels()).hasSize(1);
    }

    @Test
    void theScaleHasWholeNumbersAndRoomForTheTallestBar() {
        var chart = new RegistrationChart(List.of(new Day(DAY, 9, 0, 0, 0)));

        assertThat(chart.getLines()).extracting(Line::count).containsExactly(0, 3, 6, 9, 12);
        assertThat(chart.getPieces().get(0).y()).isPositive();
    }
}
