package com.vtconnect.registration.office;

import com.vtconnect.registration.client.boundary.OfficeHome.Day;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Stacked bars, one for each day, as numbers for an SVG: drawn by the server, because the script of
 * PrimeFaces' chart weighs more than all other pages of this application together, and a canvas
 * says nothing to a screen reader.
 */
public class RegistrationChart {

    public static final int HEIGHT = 160;
    private static final int STEP = 78;
    private static final int BAR = 40;
    private static final int LEFT = 34;
    private static final int LEAST_SCALE = 4;

    private final List<Day> days;
    private final int scale;

    public RegistrationChart(List<Day> days) {
        this.days = days;
        var most = days.stream().mapToInt(RegistrationChart::total).max().orElse(0);
        this.scale = Math.max(LEAST_SCALE, (most + 3) / 4 * 4);
    }

    /** One coloured part of a bar. */
    public record Piece(String outcome, int x, double y, int width, double height) {}

    /** A line across, with the number it stands for. */
    public record Line(int count, double y) {}

    /** The name of a day below its bar. */
    public record Label(LocalDate date, int x) {}

    public List<Piece> getPieces() {
        var pieces = new ArrayList<Piece>();
        for (var i = 0; i < days.size(); i++) {
            var day = days.get(i);
            var x = LEFT + i * STEP + (STEP - BAR) / 2;
            var below = 0;
            below = add(pieces, "connected", x, below, day.connected());
            below = add(pieces, "waiting", x, below, day.waiting());
            below = add(pieces, "unconfirmed", x, below, day.unconfirmed());
            add(pieces, "declined", x, below, day.declined());
        }
        return pieces;
    }

    private int add(List<Piece> pieces, String outcome, int x, int below, int count) {
        if (count > 0) {
            pieces.add(new Piece(outcome, x, y(below + count), BAR, y(below) - y(below + count)));
        }
        return below + count;
    }

    public List<Line> getLines() {
        return IntStream.rangeClosed(0, 4)
                .mapToObj(quarter -> new Line(scale * quarter / 4, y(scale * quarter / 4)))
                .toList();
    }

    public List<Label> getLabels() {
        return IntStream.range(0, days.size())
                .mapToObj(i -> new Label(days.get(i).date(), LEFT + i * STEP + STEP / 2))
                .toList();
    }

    public int getLeft() {
        return LEFT;
    }

    public int getWidth() {
        return LEFT + days.size() * STEP;
    }

    public int getTotal() {
        return days.stream().mapToInt(RegistrationChart::total).sum();
    }

    private double y(int count) {
        return HEIGHT + 8 - (double) HEIGHT * count / scale;
    }

    private static int total(Day day) {
        return day.connected() + day.waiting() + day.unconfirmed() + day.declined();
    }
}
