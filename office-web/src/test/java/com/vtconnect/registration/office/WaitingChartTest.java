package com.vtconnect.registration.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.client.boundary.Figures.Week;
import com.vtconnect.registration.office.WaitingChart.Line;
import com.vtconnect.registration.office.WaitingChart.Piece;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaitingChartTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void twoBarsStandSideBySideInProportion() {
        var chart = chart(Duration.ofHours(2), Duration.ofHours(4));

        assertThat(chart.getUnit()).isEqualTo("figures.hours");
        var pieces = chart.getPieces();
        assertThat(pieces).extracting(Piece::series).containsExactly("confirmed", "assigned");
        assertThat(pieces.get(1).height()).isEqualTo(2 * pieces.get(0).height());
        assertThat(pieces.get(1).x())
                .isGreaterThanOrEqualTo(pieces.get(0).x() + pieces.get(0).width());
        assertThat(pieces).allMatch(one -> one.y() + one.height() == 168);
    }

    @Test
    void whatNobodyWaitedForHasNoBarAndAMomentHasOne() {
        assertThat(chart(Duration.ofSeconds(1), null).getPieces())
                .singleElement()
                .satisfies(one -> assertThat(one.height()).isEqualTo(2));
        assertThat(chart(null, null).getPieces()).isEmpty();
    }

    @Test
    void longTimesAreShownInDays() {
        var chart = chart(Duration.ofHours(1), Duration.ofHours(24 * 9));

        assertThat(chart.getUnit()).isEqualTo("figures.days");
        assertThat(chart.getLines()).extracting(Line::count).containsExactly(0, 3, 6, 9, 12);
        assertThat(chart.getPieces()).allMatch(one -> one.y() >= 8);
    }

    private static WaitingChart chart(Duration confirmed, Duration assigned) {
        return new WaitingChart(List.of(new Week(MONDAY, 3, confirmed, 2, assigned)));
    }
}
