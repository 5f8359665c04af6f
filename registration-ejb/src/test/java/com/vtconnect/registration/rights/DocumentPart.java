package com.vtconnect.registration.rights;

import static com.vtconnect.registration.rights.Rule.ADMINISTRATORS;
import static com.vtconnect.registration.rights.Rule.AUTHOR;
import static com.vtconnect.registration.rights.Rule.CLIENTS;
import static com.vtconnect.registration.rights.Rule.COORDINATION;
import static com.vtconnect.registration.rights.Rule.EVERYBODY;
import static com.vtconnect.registration.rights.Rule.ITS_CLIENTS;
import static com.vtconnect.registration.rights.Thing.CLIENT;
import static com.vtconnect.registration.rights.Thing.DOCUMENT;
import static com.vtconnect.registration.rights.Thing.NOTHING;
import static com.vtconnect.registration.rights.Thing.SIGNATURE;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.client.boundary.ClientSignatures;
import com.vtconnect.registration.client.boundary.MyDocuments;
import com.vtconnect.registration.document.PdfSample;
import com.vtconnect.registration.document.boundary.PracticeDocuments;
import com.vtconnect.registration.document.boundary.RequiredDocuments;
import com.vtconnect.registration.document.boundary.SignDocuments;
import com.vtconnect.registration.document.boundary.UploadDocument;
import com.vtconnect.registration.document.entity.DocumentKind;
import java.util.UUID;

final class DocumentPart {

    private DocumentPart() {}

    static void fill(RightsTable table) {
        table.of(PracticeDocuments.class)
                .reads("offered", ADMINISTRATORS, NOTHING, (bean, on) -> bean.offered())
                .reads("withdrawn", ADMINISTRATORS, NOTHING, (bean, on) -> bean.withdrawn(100))
                .reads(
                        "signatures",
                        ADMINISTRATORS,
                        DOCUMENT,
                        (bean, on) -> bean.signatures(on.id(), null, 100))
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
        table.of(RequiredDocuments.class)
                .reads(
                        "file",
                        EVERYBODY,
                        NOTHING,
                        (bean, on) -> bean.file(on.side().slug(), 1),
                        NotFound.class);
        table.of(ClientSignatures.class)
                .reads("of", COORDINATION, CLIENT, (bean, on) -> bean.of(on.id(), 100))
                .reads("evidence", COORDINATION, SIGNATURE, (bean, on) -> bean.evidence(on.id()));
        table.of(MyDocuments.class)
                .reads("toSign", CLIENTS, NOTHING, (bean, on) -> bean.toSign())
                .does("sign", CLIENTS, NOTHING, (bean, on) -> bean.sign(SignDocuments.NONE))
                .reads("signed", CLIENTS, NOTHING, (bean, on) -> bean.signed())
                .reads("signedFile", AUTHOR, SIGNATURE, (bean, on) -> bean.signedFile(on.id()))
                .reads("areAny", CLIENTS, NOTHING, (bean, on) -> bean.areAny())
                .reads("offered", CLIENTS, NOTHING, (bean, on) -> bean.offered())
                .reads("file", ITS_CLIENTS, DOCUMENT, (bean, on) -> bean.file(on.id()));
    }

    static UploadDocument pdf() {
        return pdf(DocumentKind.DOWNLOAD);
    }

    static UploadDocument pdf(DocumentKind kind) {
        var form = UUID.randomUUID().toString();
        return new UploadDocument("Rules " + form, kind, PdfSample.saying("Hello"), form);
    }
}
