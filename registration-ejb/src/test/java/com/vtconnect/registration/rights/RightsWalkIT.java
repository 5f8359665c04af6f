package com.vtconnect.registration.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Everybody calls every boundary method on an object in every place, signed in as in life. Who may
 * not is refused and has changed nothing; who may is not refused, and sees nobody whom they must
 * not. What succeeds is rolled back, so that the next one finds the same.
 */
class RightsWalkIT extends Deployments {

    @Inject World world;
    @Inject Given given;
    @Inject Database database;
    @Resource UserTransaction transaction;

    private final List<String> wrong = new ArrayList<>();
    private int calls;

    @Test
    void everybodyMayWhatTheTableSaysAndNoMore() throws NotSupportedException, SystemException {
        world.make();
        var traces = new Traces(database, world.organizations());
        for (var row : RightsTable.rows()) {
            var before = traces.take();
            walk(row, false);
            traces.take().forEach((table, now) -> compare(row, table, before.get(table), now));
            walk(row, true);
        }
        assertThat(wrong).as("of %d calls", calls).isEmpty();
        assertThat(calls).isGreaterThan(1000);
    }

    private void compare(Row<?> row, String table, String before, String now) {
        if (!now.equals(before)) {
            wrong.add(row + ": a refused call changed " + table);
        }
    }

    private void walk(Row<?> row, boolean allowed) throws NotSupportedException, SystemException {
        for (var place : row.thing().places()) {
            for (var who : Who.values()) {
                if (row.rule().allows(who, place) == allowed) {
                    calls++;
                    var answer = allowed ? rolledBack(row, who, place) : call(row, who, place);
                    judge(row, who, place, allowed, answer);
                }
            }
        }
    }

    private Object rolledBack(Row<?> row, Who who, Place place)
            throws NotSupportedException, SystemException {
        transaction.begin();
        try {
            return call(row, who, place);
        } finally {
            transaction.rollback();
        }
    }

    /** What it gave, or how it ended. */
    private <B> Object call(Row<B> row, Who who, Place place) {
        var on = new Row.On(world, who, place, world.id(row.thing(), place));
        var bean = CDI.current().select(row.boundary()).get();
        try {
            return given.as(
                    Caller.VISITOR,
                    () -> {
                        world.use(who);
                        return row.call().make(bean, on);
                    });
        } catch (RuntimeException ended) {
            return ended;
        }
    }

    private void judge(Row<?> row, Who who, Place place, boolean allowed, Object answer) {
        var call = "%s in %s by %s: ".formatted(row, place, who);
        if (answer instanceof RuntimeException ended) {
            var refused = ended instanceof NotAllowed || ended instanceof NotFound;
            if (allowed && !row.ends().contains(ended.getClass())) {
                wrong.add(call + "may, but " + ended);
            } else if (!allowed && !refused) {
                wrong.add(call + "is not refused, but " + ended);
            }
        } else if (!allowed) {
            wrong.add(call + "may not, and did");
        } else if (row.rule() != Rule.EVERYBODY) {
            world.secretsFrom(who).stream()
                    .filter(String.valueOf(answer)::contains)
                    .forEach(secret -> wrong.add(call + "sees " + secret));
        }
    }
}
