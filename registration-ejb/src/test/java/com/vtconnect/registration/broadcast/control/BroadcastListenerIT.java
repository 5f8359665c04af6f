package com.vtconnect.registration.broadcast.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.broadcast.entity.Broadcast;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BroadcastListenerIT extends Deployments {

    private static final String LISTENERS =
            "pg_stat_activity WHERE query = 'LISTEN registration' AND datname = current_database()";

    @Inject Database database;
    @Inject Broadcasts broadcasts;
    @Inject Heard heard;
    @Resource UserTransaction transaction;

    @BeforeEach
    void isListening() {
        if (database != null) {
            database.await(LISTENERS);
            heard.forget();
        }
    }

    @Test
    void whatIsToldIsHeardOnceItIsCommitted() throws Exception {
        transaction.begin();
        broadcasts.send("test", "rolled back");
        transaction.rollback();
        transaction.begin();
        broadcasts.send("test", "committed");
        transaction.commit();
        assertThat(heard.next()).isEqualTo(new Broadcast("test", "committed"));
    }

    @Test
    void whatIsLongIsHeardWhole() throws Exception {
        var text = "a long offer \u20ac ".repeat(1_000);
        transaction.begin();
        broadcasts.waitForNoDisk();
        broadcasts.send("test", text);
        transaction.commit();
        assertThat(heard.next().text()).isEqualTo(text);
    }

    @Test
    void theDatabaseItselfCanTellToo() throws Exception {
        database.value("SELECT pg_notify('registration', 'bad:whatever')::text");
        database.value("SELECT pg_notify('registration', 'nonsense')::text");
        database.value(
                "SELECT pg_notify('registration', 'test-other:from another connection')::text");
        assertThat(heard.next()).isEqualTo(new Broadcast("test-other", "from another connection"));
    }

    @Test
    void aListenerWhoseConnectionEndsListensAgain() throws Exception {
        database.value("SELECT pg_terminate_backend(pid) FROM " + LISTENERS);
        heard.awaitBeginning();
        database.value("SELECT pg_notify('registration', 'test:again')::text");
        assertThat(heard.next().text()).isEqualTo("again");
    }

    @Test
    void nothingIsToldOutsideATransaction() {
        assertThatThrownBy(() -> broadcasts.send("test", "text"))
                .isInstanceOf(TransactionalException.class);
    }
}
