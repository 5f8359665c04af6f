package com.vtconnect.registration.measure;

import com.vtconnect.registration.measure.PlanLog.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code docs/size.md} says. */
final class SizeReport {

    private static final double AIM = 200;

    private final List<Line> lines = new ArrayList<>();

    private record Line(
            MeasuredPage page, Person person, double half, double most, List<Plan> plans) {

        double slowest() {
            return plans.stream().mapToDouble(Plan::millis).max().orElse(0);
        }

        Set<String> wholeTables() {
            return plans.stream()
                    .flatMap(plan -> plan.wholeTables().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        boolean isLate() {
            return most > AIM;
        }
    }

    void add(MeasuredPage page, Person person, List<Double> millis, List<Plan> plans) {
        var sorted = millis.stream().sorted().toList();
        var line =
                new Line(
                        page,
                        person,
                        sorted.get(sorted.size() / 2),
                        sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1),
                        plans);
        lines.add(line);
        System.out.println(row(line));
    }

    String text(Practices practices, int calls) throws SQLException, IOException {
        var text =
                """
                # What size does to the pages

                Every list, search, queue, chart and record as each role sees it, with %,d organizations (the largest has %,d clients, \
                the smallest %d), %,d staff, %,d clients, %,d associations, %,d audit records, %,d mails, %,d sessions and %,d private \
                messages. Made by

                    ./mvnw -Pmeasure -Dsize

                on %s, on %d cores (%s) with %d GB, which the two WARs on Payara Micro, PostgreSQL 18 as it comes, and whoever asks \
                share. Times are those of whole pages, from the request to the last byte; of a file, to the first one. Each page is asked \
                for %d times by each role, files 10 times, one after the other, most times for another record. The plans are those that \
                `auto_explain` wrote of one more call; a *whole table* is one of at least %,d rows that a plan read from one end to the \
                other instead of asking an index. All plans, with times and buffers, are then in `measure/target/measure-size/plans.txt`.

                - **%s**
                - **%s**
                - **%s**

                | page | as | half within | 95 %% within | statements | slowest of them | whole tables |
                | --- | --- | --- | --- | --- | --- | --- |
                """
                        .formatted(
                                practices.number("SELECT count(*) FROM organization"),
                                practices.number(
                                        "SELECT count(*) FROM client WHERE organization_id = 1"),
                                practices.number(
                                        "SELECT count(*) FROM client WHERE organization_id = "
                                                + Practices.ORGANIZATIONS),
                                practices.number("SELECT count(*) FROM staff_member"),
                                practices.number("SELECT count(*) FROM client"),
                                practices.number("SELECT count(*) FROM association"),
                                practices.number("SELECT count(*) FROM audit_record"),
                                practices.number("SELECT count(*) FROM outgoing_mail"),
                                practices.number("SELECT count(*) FROM care_session"),
                                practices.number("SELECT count(*) FROM private_message"),
                                LocalDate.now(),
                                Runtime.getRuntime().availableProcessors(),
                                processor(),
                                memory(),
                                calls,
                                PlanLog.LARGE_FROM,
                                inTime(),
                                byIndex(),
                                queries());
        var report = new StringBuilder(text);
        lines.forEach(line -> report.append(row(line)).append('\n'));
        return report.toString();
    }

    private static String processor() throws IOException {
        return of(Path.of("/proc/cpuinfo"), "model name");
    }

    private static long memory() throws IOException {
        var kilobytes = of(Path.of("/proc/meminfo"), "MemTotal").replaceAll("\\D", "");
        return Math.round(Long.parseLong(kilobytes) / 1048576.0);
    }

    private static String of(Path file, String name) throws IOException {
        try (var read = Files.lines(file)) {
            return read.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        }
    }

    private String inTime() {
        return "%d of %d answer within %.0f ms at the 95th percentile%s."
                .formatted(
                        lines.stream().filter(line -> !line.isLate()).count(),
                        lines.size(),
                        AIM,
                        named(lines.stream().filter(Line::isLate)));
    }

    private String byIndex() {
        var whole = lines.stream().filter(line -> !line.wholeTables().isEmpty()).toList();
        return whole.isEmpty()
                ? "No plan reads a large table from one end to the other, of %,d."
                        .formatted(lines.stream().mapToLong(line -> line.plans().size()).sum())
                : "A large table is read from one end to the other by %d of %d%s."
                        .formatted(whole.size(), lines.size(), named(whole.stream()));
    }

    /** The administrator of the largest practice beside that of one with three clients. */
    private String queries() {
        var pairs = 0;
        var more = new ArrayList<Line>();
        for (var line : lines) {
            if (line.person() == Person.ADMINISTRATOR && !line.page().isFile()) {
                for (var few : lines) {
                    if (few.person() == Person.BEGINNER && few.page().equals(line.page())) {
                        pairs++;
                        if (line.plans().size() > few.plans().size()) {
                            more.add(line);
                        }
                    }
                }
            }
        }
        return "%d of %d pages take as many statements for the largest practice as for one with three clients%s."
                .formatted(pairs - more.size(), pairs, named(more.stream()));
    }

    private static String named(Stream<Line> exceptions) {
        var names =
                exceptions
                        .map(line -> line.page().wholeName() + " as " + line.person().words())
                        .collect(Collectors.joining("; "));
        return names.isEmpty() ? "" : ", not: " + names;
    }

    private static String row(Line line) {
        return "| %s | %s | %.0f ms | %s%.0f ms | %d | %.1f ms | %s |"
                .formatted(
                        line.page().name(),
                        line.person().words(),
                        line.half(),
                        line.isLate() ? "**!** " : "",
                        line.most(),
                        line.plans().size(),
                        line.slowest(),
                        line.wholeTables().isEmpty()
                                ? "none"
                                : String.join(", ", line.wholeTables()));
    }

    /** The slowest first. */
    String plans() {
        var text = new StringBuilder();
        for (var line : lines) {
            text.append("=== %s, %s%n".formatted(line.page().wholeName(), line.person().words()));
            line.plans().stream()
                    .sorted(Comparator.comparingDouble(Plan::millis).reversed())
                    .forEach(
                            plan ->
                                    text.append(
                                            "--- %.1f ms%n%s%n"
                                                    .formatted(plan.millis(), plan.text())));
        }
        return text.toString();
    }
}
