package com.vtconnect.registration.rights;

import static com.vtconnect.registration.rights.Rule.ADMINISTRATORS;
import static com.vtconnect.registration.rights.Rule.EVERYBODY;
import static com.vtconnect.registration.rights.Rule.STAFF;
import static com.vtconnect.registration.rights.Thing.DEPARTMENT;
import static com.vtconnect.registration.rights.Thing.NOTHING;

import com.vtconnect.registration.organization.boundary.Departments;
import com.vtconnect.registration.organization.boundary.OrganizationPortal;
import com.vtconnect.registration.organization.boundary.OrganizationProfile;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Language;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

final class OrganizationPart {

    private OrganizationPart() {}

    static void fill(RightsTable table) {
        table.of(OrganizationPortal.class)
                .reads(
                        "find",
                        EVERYBODY,
                        NOTHING,
                        (bean, on) -> bean.find(on.side().slug(), Language.EN))
                .reads("logo", EVERYBODY, NOTHING, (bean, on) -> bean.logo(on.side().slug()));
        table.of(OrganizationProfile.class)
                .reads("get", STAFF, NOTHING, (bean, on) -> bean.get())
                .reads("logo", STAFF, NOTHING, (bean, on) -> bean.logo())
                .does("removeLogo", ADMINISTRATORS, NOTHING, (bean, on) -> bean.removeLogo())
                .does(
                        "uploadLogo",
                        ADMINISTRATORS,
                        NOTHING,
                        (bean, on) -> bean.uploadLogo(picture()))
                .does(
                        "save",
                        ADMINISTRATORS,
                        NOTHING,
                        (bean, on) ->
                                bean.save(
                                        on.side()
                                                .organizationEdit(
                                                        on.version(
                                                                "organization", on.side().id()))));
        table.of(Departments.class)
                .reads("all", ADMINISTRATORS, NOTHING, (bean, on) -> bean.all())
                .reads("closed", ADMINISTRATORS, NOTHING, (bean, on) -> bean.closed())
                .does("create", ADMINISTRATORS, NOTHING, (bean, on) -> bean.create("Elders"))
                .does(
                        "close",
                        ADMINISTRATORS,
                        DEPARTMENT,
                        (bean, on) -> bean.close(on.id()),
                        InvalidInput.class)
                .does("reopen", ADMINISTRATORS, DEPARTMENT, (bean, on) -> bean.reopen(on.id()))
                .does(
                        "rename",
                        ADMINISTRATORS,
                        DEPARTMENT,
                        (bean, on) -> bean.rename(on.id(), "Grown-ups"));
    }

    static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
