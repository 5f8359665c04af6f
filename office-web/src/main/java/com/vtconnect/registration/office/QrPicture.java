package com.vtconnect.registration.office;

import com.vtconnect.registration.secondstep.entity.Enrolment;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * A picture for an authenticator app to scan, as the path of an SVG within the page: the secret in
 * it gets no address of its own.
 */
public class QrPicture {

    /** White around it, as the standard asks for. */
    private static final int MARGIN = 4;

    private final Enrolment enrolment;
    private final QrCode code;

    public QrPicture(Enrolment enrolment) {
        this.enrolment = enrolment;
        this.code = QrCode.encodeText(enrolment.address(), Ecc.MEDIUM);
    }

    /** To type where nothing can be scanned. */
    public String getKey() {
        return enrolment.key();
    }

    public int getSize() {
        return code.size + 2 * MARGIN;
    }

    public String getPath() {
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + MARGIN).append(',').append(y + MARGIN);
                    path.append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
