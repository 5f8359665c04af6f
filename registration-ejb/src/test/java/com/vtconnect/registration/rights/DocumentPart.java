package com.vtconnect.registration.rights;

import static com.vtconnect.registration.rights.Rule.ADMINISTRATORS;
import static com.vtconnect.registration.rights.Rule.CLIENTS;
import static com.vtconnect.registration.rights.Rule.ITS_CLIENTS;
import static com.vtconnect.registration.rights.Thing.DOCUMENT;
import static com.vtconnect.registration.rights.Thing.NOTHING;

import com.vtconnect.registration.client.boundary.MyDocuments;
import com.vtconnect.registration.document.PdfSample;
import com.vtconnect.registration.document.boundary.PracticeDocuments;
import com.vtconnect.registration.document.boundary.UploadDocument;
import java.util.UUID;

final class DocumentPart {

    private DocumentPart() {}

    static void fill(RightsTable table) {
        table.of(PracticeDocuments.class)
                .reads("offered", ADMINISTRATORS, NOTHING, (bean, on) -> bean.offered())
                .reads("withdrawn", ADMINISTRATORS, NOTHING, (bean, on) -> bean.withdrawn(100))
                .does("upload", ADMINISTRATORS, NOTHING, (bean, on) -> bean.upload(pdf()))
                .reads("get", ADMINISTRATORS, DOCUMENT, (bean, on) -> bean.get(on.id()))
                .reads("file", ADMINISTRATORS, DOCUMENT, (bean, on) -> bean.file(on.id()))
                .does(
                        "replace",
                        ADMINISTRATORS,
                        DOCUMENT,
                        (bean, on) -> bean.replace(on.id(), pdf()))
                .does(
                        "rename",
                        ADMINISTRATORS,
                        DOCUMENT,
                        (bean, on) -> bean.rename(on.id(), "Fees"))
                .does("withdraw", ADMINISTRATORS, DOCUMENT, (bean, on) -> bean.withdraw(on.id()))
                .does(
                        "offerAgain",
                        ADMINISTRATORS,
                        DOCUMENT,
                        (bean, on) -> bean.offerAgain(on.id()));
        table.of(MyDocuments.class)
                .reads("offered", CLIENTS, NOTHING, (bean, on) -> bean.offered())
                .reads("file", ITS_CLIENTS, DOCUMENT, (bean, on) -> bean.file(on.id()));
    }

    static UploadDocument pdf() {
        var form = UUID.randomUUID().toString();
        return new UploadDocument("Rules " + form, PdfSample.saying("Hello"), form);
    }
}
