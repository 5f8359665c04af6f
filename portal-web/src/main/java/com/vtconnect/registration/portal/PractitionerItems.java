package com.vtconnect.registration.portal;

import com.vtconnect.registration.client.boundary.RegisterClient;
import com.vtconnect.registration.client.boundary.RegistrationForm;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.util.ArrayList;
import java.util.List;

/** Whom one can choose at registration, by department. */
final class PractitionerItems {

    private PractitionerItems() {}

    /**
     * @param sent what the form was sent with; null when it opens. Whom nobody offers any more is
     *     among the items then, so that the rule can say why not: Faces would only say that it is
     *     none of them
     */
    static List<SelectItem> of(RegistrationForm form, String sent, Words words) {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem("", words.text("register.practitioner.choose")));
        items.add(
                new SelectItem(
                        RegisterClient.NOT_SURE, words.text("register.practitioner.not-sure")));
        for (var department : form.departments()) {
            var group = new SelectItemGroup(department.name());
            group.setSelectItems(
                    department.practitioners().stream()
                            .map(choice -> new SelectItem(choice.id(), choice.name()))
                            .toArray(SelectItem[]::new));
            items.add(group);
        }
        if (sent != null && sent.matches("\\d{1,18}") && !form.offers(sent)) {
            items.add(new SelectItem(sent, words.text("register.practitioner.gone")));
        }
        return items;
    }
}
