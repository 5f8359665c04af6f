package com.vtconnect.registration.roster.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.client.control.Reach;
import com.vtconnect.registration.roster.boundary.LineProblem;
import com.vtconnect.registration.roster.entity.Roster;
import com.vtconnect.registration.roster.entity.RosterColumn;
import com.vtconnect.registration.roster.entity.RosterLine;
import com.vtconnect.registration.value.control.Ids;
import com.vtconnect.registration.value.entity.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lines of a file, as statements over many of them. */
@ApplicationScoped
public class RosterLines {

    /**
     * The static methods of {@code Json} look for an implementation each time: too slow by line.
     */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private static final String OPEN = " AND state IN ('READY', 'TWIN')";

    @PersistenceContext EntityManager entityManager;

    void add(Roster roster, List<RosterLine> lines) {
        var json = JSON.createArrayBuilder();
        for (var line : lines) {
            var cells = JSON.createArrayBuilder();
            line.cells().forEach(cell -> add(cells, cell));
            var one =
                    JSON.createObjectBuilder()
                            .add("number", line.number())
                            .add("cells", cells)
                            .add("problems", RosterLine.text(line.problems()));
            if (line.email() != null) {
                one.add("email", line.email().text());
            }
            if (line.born() != null) {
                one.add("born", line.born().toString());
            }
            json.add(one);
        }
        entityManager
                .createNativeQuery(
                        """
                        INSERT INTO roster_line (roster_id, number, state, cells, email, born, problems)
                        SELECT ?1, (l->>'number')::integer, CASE l->>'problems' WHEN '' THEN 'READY' ELSE 'WRONG' END,
                            l->'cells', l->>'email', (l->>'born')::date, l->>'problems'
                        FROM jsonb_array_elements(?2::jsonb) l
                        """)
                .setParameter(1, roster.id())
                .setParameter(2, json.build().toString())
                .executeUpdate();
    }

    private static void add(JsonArrayBuilder cells, String cell) {
        if (cell == null) {
            cells.addNull();
        } else {
            cells.add(cell);
        }
    }

    /** Finds lines that repeat an address or have one of a client, and possible duplicates. */
    void compare(Caller.Staff caller, Roster roster) {
        // Of lines that have just come the planner knows nothing, and would take them for a
        // handful.
        entityManager.createNativeQuery("SET LOCAL enable_nestloop = off").executeUpdate();
        refuse(
                roster,
                "REPEATED",
                """
                number IN (SELECT number FROM (
                    SELECT number, row_number() OVER (PARTITION BY email ORDER BY number) AS nth
                    FROM roster_line WHERE roster_id = ?1 AND email IS NOT NULL) f WHERE nth > 1)
                """);
        refuse(
                roster,
                "HAS_CLIENT",
                "email IN (SELECT c.email FROM client c WHERE c.organization_id = %d)"
                        .formatted(roster.organizationId()));
        var sameAsClient =
                entityManager
                        .createNativeQuery(
                                twins(
                                        """
                                        SELECT l.number FROM roster_line l
                                        JOIN client c ON c.organization_id = ?3 AND c.date_of_birth = l.born
                                            AND lower(c.first_name) = lower(trim(l.cells->>0))
                                            AND lower(c.last_name) = lower(trim(l.cells->>1))
                                        WHERE l.roster_id = ?1 AND %s
                                        """
                                                .formatted(Reach.condition(caller, 2))))
                        .setParameter(1, roster.id())
                        .setParameter(3, roster.organizationId());
        if (!caller.reachesEveryDepartment()) {
            sameAsClient.setParameter(2, Reach.departments(caller));
        }
        sameAsClient.executeUpdate();
        entityManager
                .createNativeQuery(
                        twins(
                                """
                                SELECT number FROM (
                                    SELECT number, row_number() OVER (
                                        PARTITION BY born, lower(trim(cells->>0)), lower(trim(cells->>1))
                                        ORDER BY number) AS nth
                                    FROM roster_line WHERE roster_id = ?1 AND state <> 'WRONG') f WHERE nth > 1
                                """))
                .setParameter(1, roster.id())
                .executeUpdate();
    }

    private static String twins(String numbers) {
        return "UPDATE roster_line SET state = 'TWIN' WHERE roster_id = ?1 AND state = 'READY' AND number IN ("
                + numbers
                + ")";
    }

    private void refuse(Roster roster, String reason, String condition) {
        entityManager
                .createNativeQuery(
                        """
                        UPDATE roster_line SET state = 'WRONG', problems = trim(problems || ' email:%s')
                        WHERE roster_id = ?1 AND %s
                        """
                                .formatted(reason, condition))
                .setParameter(1, roster.id())
                .executeUpdate();
    }

    int count(Roster roster, String state) {
        return ((Number)
                        entityManager
                                .createNativeQuery(
                                        "SELECT count(*) FROM roster_line WHERE roster_id = ?1 AND state = ?2")
                                .setParameter(1, roster.id())
                                .setParameter(2, state)
                                .getSingleResult())
                .intValue();
    }

    /** The next ones to be taken. */
    List<RosterLine> next(Roster roster, int most) {
        return rows(
                        "SELECT number, cells::text FROM roster_line WHERE roster_id = ?1 AND number > "
                                + roster.takenTo()
                                + (roster.takesTwins() ? OPEN : " AND state = 'READY'")
                                + " ORDER BY number",
                        roster,
                        0,
                        most)
                .map(
                        row ->
                                new RosterLine(
                                        ((Number) row[0]).intValue(),
                                        cells((String) row[1]),
                                        null,
                                        null,
                                        List.of()))
                .toList();
    }

    /** The cells of the first lines, to be looked at. */
    public List<List<String>> preview(Roster roster, int most) {
        return rows(
                        "SELECT number, cells::text FROM roster_line WHERE roster_id = ?1 AND cells IS NOT NULL ORDER BY number",
                        roster,
                        0,
                        most)
                .map(row -> cells((String) row[1]))
                .toList();
    }

    void markDone(Roster roster, Collection<Integer> numbers) {
        entityManager
                .createNativeQuery(
                        "UPDATE roster_line SET state = 'DONE', cells = NULL, email = NULL, born = NULL"
                                + " WHERE roster_id = ?1 AND number = ANY (?2::integer[])")
                .setParameter(1, roster.id())
                .setParameter(2, Ids.of(numbers))
                .executeUpdate();
    }

    void markLeft(Roster roster, int number, List<Problem> problems) {
        entityManager
                .createNativeQuery(
                        "UPDATE roster_line SET state = 'LEFT', problems = ?3 WHERE roster_id = ?1 AND number = ?2")
                .setParameter(1, roster.id())
                .setParameter(2, number)
                .setParameter(3, RosterLine.text(problems))
                .executeUpdate();
    }

    /** What people wrote is forgotten; of lines with problems the number and the problem stay. */
    public void forget(Roster roster) {
        entityManager
                .createNativeQuery(
                        "DELETE FROM roster_line WHERE roster_id = ?1 AND (state = 'DONE' OR state = 'READY')")
                .setParameter(1, roster.id())
                .executeUpdate();
        entityManager
                .createNativeQuery(
                        "UPDATE roster_line SET cells = NULL, email = NULL, born = NULL WHERE roster_id = ?1")
                .setParameter(1, roster.id())
                .executeUpdate();
    }

    /** In the order of the lines, one for each problem. */
    public List<LineProblem> problems(Roster roster, int first, int most) {
        return rows(
                        """
                        SELECT number, cells::text, problems FROM roster_line
                        WHERE roster_id = ?1 AND state IN ('WRONG', 'LEFT', 'TWIN') ORDER BY number
                        """,
                        roster,
                        first,
                        most)
                .flatMap(RosterLines::problems)
                .toList();
    }

    private static Stream<LineProblem> problems(Object[] row) {
        var number = ((Number) row[0]).intValue();
        var cells = row[1] == null ? null : cells((String) row[1]);
        var problems = RosterLine.problems((String) row[2]);
        if (problems.isEmpty()) {
            return Stream.of(new LineProblem(number, null, null));
        }
        return problems.stream().map(one -> new LineProblem(number, one, typed(cells, one)));
    }

    private static String typed(List<String> cells, Problem problem) {
        return cells == null
                ? null
                : RosterColumn.ofField(problem.field())
                        .map(column -> cells.get(column.ordinal()))
                        .orElse(null);
    }

    private static List<String> cells(String json) {
        try (var reader = READERS.createReader(new StringReader(json))) {
            return reader.readArray().stream().map(RosterLines::cell).toList();
        }
    }

    private static String cell(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : "";
    }

    @SuppressWarnings("unchecked")
    private Stream<Object[]> rows(String sql, Roster roster, int first, int most) {
        return ((List<Object[]>)
                        entityManager
                                .createNativeQuery(sql)
                                .setParameter(1, roster.id())
                                .setFirstResult(first)
                                .setMaxResults(most)
                                .getResultList())
                .stream();
    }
}
