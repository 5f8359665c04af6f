package com.vtconnect.registration.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.access.entity.Caller;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever a boundary reads, it reads with as many statements for a practice of hundreds as for one
 * of a few. Walks {@link RightsTable}, so that a new list is among them by itself.
 */
class QueriesIT extends Deployments {

    /** Who sees all, who sees a department, who sees what is their own. */
    private static final List<Who> CALLERS =
            List.of(
                    Who.VISITOR,
                    Who.CLIENT,
                    Who.ADMINISTRATOR,
                    Who.DEPARTMENT_ADMINISTRATOR,
                    Who.PRACTITIONER,
                    Who.OPERATOR);

    @Inject World world;
    @Inject Given given;
    @Inject Database database;
    @Resource UserTransaction transaction;

    @Test
    void noNumberOfQueriesGrowsWithTheRows() {
        world.make();
        var few = new LinkedHashMap<Reading, Long>();
        readings().forEach(one -> few.put(one, database.statements(() -> read(one))));
        Crowd.gather(database, world.side(Place.NONE, Who.ADMINISTRATOR).id());
        assertThat(few).hasSizeGreaterThan(100);
        few.forEach((one, sent) -> database.assertDoneBy(one, sent, () -> read(one)));
    }

    /** A row of the table, read by one for whom it is. */
    private record Reading(Row<?> row, Who who) {

        Place place() {
            return row.thing().places().get(0);
        }

        @Override
        public String toString() {
            return row + " by " + who;
        }
    }

    private static Stream<Reading> readings() {
        return RightsTable.rows().stream()
                .filter(Row::isReading)
                .flatMap(row -> CALLERS.stream().map(who -> new Reading(row, who)))
                .filter(one -> one.row().rule().allows(one.who(), one.place()))
                .filter(one -> one.row().rule() != Rule.EVERYBODY || one.who() == Who.VISITOR);
    }

    /** Rolled back, so that it finds the same each time. */
    private void read(Reading reading) {
        try {
            transaction.begin();
            try {
                call(reading.row(), reading.who(), reading.place());
            } finally {
                transaction.rollback();
            }
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private <B> void call(Row<B> row, Who who, Place place) {
        var on = new Row.On(world, who, place, world.id(row.thing(), place));
        var bean = CDI.current().select(row.boundary()).get();
        try {
            given.as(
                    Caller.VISITOR,
                    () -> {
                        world.use(who);
                        return String.valueOf(row.call().make(bean, on));
                    });
        } catch (RuntimeException ended) {
            if (!row.ends().contains(ended.getClass())) {
                throw new IllegalStateException(row + " by " + who, ended);
            }
        }
    }
}
