package com.vtconnect.registration.office;

import com.vtconnect.registration.client.boundary.Figures.Week;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two bars side by side for each week, as numbers for an SVG like {@link RegistrationChart}'s: how
 * long it took to confirm, and to be assigned. In hours, or in days where hours would be many.
 */
public class WaitingChart {

    private static final int HEIGHT = 160;
    private static final int STEP = 88;
    private static final int BAR = 26;
    private static final int LEFT = 48;
    private static final int LEAST_SCALE = 4;
    private static final Duration DAYS_FROM = Duration.ofHours(72);

    private final List<Week> weeks;
    private final Duration unit;
    private final int scale;

    public WaitingChart(List<Week> weeks) {
        this.weeks = weeks;
        var longest =
                weeks.stream()
                        .flatMap(week -> Stream.of(week.untilConfirmed(), week.untilAssigned()))
                        .filter(Objects::nonNull)
                        .max(Duration::compareTo)
                        .orElse(Duration.ZERO);
        unit = longest.compareTo(DAYS_FROM) > 0 ? Duration.ofDays(1) : Duration.ofHours(1);
        var units = (int) Math.ceil(inUnits(longest));
        scale = Math.max(LEAST_SCALE, (units + 3) / 4 * 4);
    }

    /** One bar. */
    public record Piece(String series, int x, double y, int width, double height) {}

    /** A line across, with the number of hours or days it stands for. */
    public record Line(int count, double y) {}

    /** The first day of a week below its bars. */
    public record Label(LocalDate date, int x) {}

    public List<Piece> getPieces() {
        var pieces = new ArrayList<Piece>();
        for (var i = 0; i < weeks.size(); i++) {
            var week = weeks.get(i);
            var middle = LEFT + i * STEP + STEP / 2;
            add(pieces, "confirmed", middle - BAR - 1, week.untilConfirmed());
            add(pieces, "assigned", middle + 1, week.untilAssigned());
        }
        return pieces;
    }

    private void add(List<Piece> pieces, String series, int x, Duration time) {
        if (time != null) {
            // What took a moment is still to be seen.
            var height = Math.max(2, HEIGHT * inUnits(time) / scale);
            pieces.add(new Piece(series, x, HEIGHT + 8 - height, BAR, height));
        }
    }

    public List<Line> getLines() {
        return IntStream.rangeClosed(0, 4)
                .mapToObj(
                        quarter ->
                                new Line(scale * quarter / 4, HEIGHT + 8 - HEIGHT * quarter / 4.0))
                .toList();
    }

    public List<Label> getLabels() {
        return IntStream.range(0, weeks.size())
                .mapToObj(i -> new Label(weeks.get(i).monday(), LEFT + i * STEP + STEP / 2))
                .toList();
    }

    /** Key of the unit of the lines. */
    public String getUnit() {
        return unit.toDays() > 0 ? "figures.days" : "figures.hours";
    }

    public int getLeft() {
        return LEFT;
    }

    public int getWidth() {
        return LEFT + weeks.size() * STEP;
    }

    private double inUnits(Duration time) {
        return (double) time.toSeconds() / unit.toSeconds();
    }
}
