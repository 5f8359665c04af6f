package com.vtconnect.registration.measure;

import com.vtconnect.registration.measure.PlanLog.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What {@code docs/size.md} says. */
final class SizeReport {

    private static final double AIM = 200;

    /** A full list asks once for what belongs to all of its rows, an empty one need not. */
    private static final int FOR_WHAT_IS_NOT_THERE = 2;

    private final Map<Asked, Answer> lines = new LinkedHashMap<>();

    private record Asked(MeasuredPage page, Person person) {}

    private record Answer(Asked asked, double half, double most, List<Plan> plans) {

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

        @Override
        public String toString() {
            return "| %s | %s | %.0f ms | %s%.0f ms | %d | %.1f ms | %s |"
                    .formatted(
                            asked.page().name(),
                            asked.person().words(),
                            half,
                            isLate() ? "**!** " : "",
                            most,
                            plans.size(),
                            slowest(),
                            wholeTables().isEmpty() ? "none" : String.join(", ", wholeTables()));
        }
    }

    void add(MeasuredPage page, Person person, List<Double> millis) {
        var sorted = millis.stream().sorted().toList();
        var asked = new Asked(page, person);
        var half = sorted.get(sorted.size() / 2);
        var most = sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
        lines.put(asked, new Answer(asked, half, most, List.of()));
        System.out.printf(
                "%s as %s: %.0f, %.0f ms%n", page.wholeName(), person.words(), half, most);
    }

    void explain(MeasuredPage page, Person person, List<Plan> plans) {
        lines.computeIfPresent(
                new Asked(page, person),
                (asked, line) -> new Answer(asked, line.half(), line.most(), plans));
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
        lines.values().forEach(line -> report.append(line).append('\n'));
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
        var late = lines.values().stream().filter(Answer::isLate).toList();
        return "%d of %d answer within %.0f ms at the 95th percentile%s."
                .formatted(lines.size() - late.size(), lines.size(), AIM, except(late));
    }

    private String byIndex() {
        var whole = lines.values().stream().filter(line -> !line.wholeTables().isEmpty()).toList();
        return "%d of %d read no large table from one end to the other, by %,d plans%s."
                .formatted(
                        lines.size() - whole.size(),
                        lines.size(),
                        lines.values().stream().mapToLong(line -> line.plans().size()).sum(),
                        except(whole));
    }

    /** The administrator of the largest practice beside that of one with three clients. */
    private String queries() {
        var compared = new ArrayList<Answer>();
        var more = new ArrayList<Answer>();
        for (var line : lines.values()) {
            var few = lines.get(new Asked(line.asked().page(), Person.BEGINNER));
            var isBoth = line.asked().person() == Person.ADMINISTRATOR && few != null;
            if (isBoth && !line.asked().page().isFile()) {
                compared.add(line);
                if (line.plans().size() > few.plans().size() + FOR_WHAT_IS_NOT_THERE) {
                    more.add(line);
                }
            }
        }
        return "%d of %d pages take no more statements for the largest practice than for one with three clients (but two at most for what that one has none of)%s."
                .formatted(compared.size() - more.size(), compared.size(), except(more));
    }

    private static String except(List<Answer> exceptions) {
        return exceptions.isEmpty()
                ? ""
                : exceptions.stream()
                        .map(Answer::asked)
                        .map(one -> one.page().wholeName() + " as " + one.person().words())
                        .collect(Collectors.joining("; ", "; not: ", ""));
    }

    /** The slowest first. */
    String plans() {
        var text = new StringBuilder();
        for (var line : lines.values()) {
            var asked = line.asked();
            text.append("=== %s, %s%n".formatted(asked.page().wholeName(), asked.person().words()));
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
