package com.vtconnect.registration.rights;

import com.vtconnect.registration.rights.Row.Call;
import com.vtconnect.registration.rights.Row.On;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Who may call which boundary method on what: at least one row for each, or {@link RightsTableTest}
 * fails. {@link RightsWalkIT} walks it with everybody and every place. The rows stand by component
 * in {@code *Part}.
 *
 * <pre>
 * table.of(ClientRecord.class)
 *         .reads("view", COORDINATION, CLIENT, (bean, on) -&gt; bean.view(on.id()))
 *         .does("resendConfirmation", COORDINATION, UNCONFIRMED, (bean, on) -&gt; bean.resendConfirmation(on.id()));
 * </pre>
 */
public final class RightsTable {

    private final List<Row<?>> rows = new ArrayList<>();

    static List<Row<?>> rows() {
        var table = new RightsTable();
        AccessPart.fill(table);
        AuditPart.fill(table);
        OrganizationPart.fill(table);
        DocumentPart.fill(table);
        NotificationPart.fill(table);
        StaffPart.fill(table);
        ClientPart.fill(table);
        ManyClientsPart.fill(table);
        InvitationPart.fill(table);
        AccountPart.fill(table);
        SessionPart.fill(table);
        MessagePart.fill(table);
        DataCopyPart.fill(table);
        OperatorPart.fill(table);
        return table.rows;
    }

    <B> Boundary<B> of(Class<B> boundary) {
        return new Boundary<>(boundary);
    }

    final class Boundary<B> {

        private final Class<B> boundary;

        private Boundary(Class<B> boundary) {
            this.boundary = boundary;
        }

        /** A method whose result is also searched for what the caller must not see. */
        @SafeVarargs
        @SuppressWarnings("varargs")
        final Boundary<B> reads(
                String method,
                Rule rule,
                Thing thing,
                Call<B> call,
                Class<? extends RuntimeException>... ends) {
            rows.add(new Row<>(boundary, method, rule, thing, call, true, Set.of(ends)));
            return this;
        }

        /**
         * @param ends with what it may end for somebody who may do it; never a refusal
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        final Boundary<B> does(
                String method,
                Rule rule,
                Thing thing,
                BiConsumer<B, On> call,
                Class<? extends RuntimeException>... ends) {
            Call<B> made =
                    (bean, on) -> {
                        call.accept(bean, on);
                        return null;
                    };
            rows.add(new Row<>(boundary, method, rule, thing, made, false, Set.of(ends)));
            return this;
        }
    }
}
