package com.vtconnect.registration.system.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vtconnect.registration.system.Visitor;
import java.util.List;

/** A staff member's record, or a new one. */
public final class StaffEditPage extends OfficePage {

    StaffEditPage(Visitor visitor) {
        super(visitor);
        group("Roles").waitFor();
        examined();
    }

    private Locator group(String name) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(name));
    }

    public List<String> roles() {
        return group("Roles").locator("label").allInnerTexts();
    }

    public List<String> departments() {
        return group("Departments").locator("label").allInnerTexts();
    }

    public StaffEditPage check(String box, boolean checked) {
        page.getByLabel(box).setChecked(checked);
        return this;
    }

    public StaffEditPage fillIn(Applicant person) {
        fill("First name", person.firstName());
        fill("Last name", person.lastName());
        fill("Email", person.email());
        return this;
    }

    /** What a person does who rewrites the page in the browser's tools. */
    public StaffEditPage sendInsteadOf(String department, String id) {
        group("Departments").getByLabel(department).evaluate("(box, id) => box.value = id", id);
        return this;
    }

    public String valueOf(String department) {
        return group("Departments").getByLabel(department).inputValue();
    }

    public boolean isChecked(String box) {
        return page.getByLabel(box).isChecked();
    }

    public StaffLeavePage inactivate() {
        press("Inactivate");
        return new StaffLeavePage(visitor);
    }

    public StaffListPage create() {
        press("Save");
        return new StaffListPage(visitor);
    }

    public StaffEditPage save() {
        press("Save");
        says("Saved");
        return this;
    }

    public StaffEditPage saveInVain(String why) {
        press("Save");
        page.getByRole(AriaRole.ALERT).getByText(why).first().waitFor();
        visitor.examine("StaffEditPage with problems");
        return this;
    }
}
