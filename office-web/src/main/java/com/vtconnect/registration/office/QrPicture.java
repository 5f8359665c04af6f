package com.vtconnect.registration.office;

import com.vtconnect.registration.secondstep.entity.Enrolment;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * A picture to scan, as the path of an SVG within the page: a secret in it gets no address of its
 * own.
 */
public class QrPicture {

    /** White around it, as the standard asks for. */
    private static final int MARGIN = 4;

    private final String key;
    private final QrCode code;

    /** For an authenticator app. */
    public QrPicture(Enrolment enrolment) {
        this(enrolment.address(), enrolment.key());
    }

    /** Of an address of ours. */
    public QrPicture(String address) {
        this(address, null);
    }

    private QrPicture(String content, String key) {
        this.key = key;
        this.code = QrCode.encodeText(content, Ecc.MEDIUM);
    }

    /** To type where nothing can be scanned; null if it is the address that one would type. */
    public String getKey() {
        return key;
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
