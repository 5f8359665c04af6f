package com.vtconnect.registration.system.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.vtconnect.registration.system.Visitor;

/** All that staff know about one client. */
public final class ClientRecordPage extends OfficePage {

    ClientRecordPage(Visitor visitor) {
        super(visitor);
        arrived("History");
    }

    public EditClientPage edit() {
        press("Edit");
        return new EditClientPage(visitor);
    }

    public void endAssociation(String reason) {
        decide("End association", reason);
        says("can no longer connect");
    }

    public void inactivate(String reason) {
        decide("Inactivate", reason);
    }

    private void decide(String action, String reason) {
        press(action);
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Reason").waitFor();
        isFocusedInDialog();
        dialog.getByLabel("Reason").fill(reason);
        visitor.examine("ClientRecordPage, " + action);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(action)).click();
    }

    /** With the first of those who may be the same person. */
    public MergePage compareWithDuplicate() {
        press("Compare and merge");
        return new MergePage(visitor);
    }

    public MergePage mergeWithAnother() {
        press("Merge with another record");
        return new MergePage(visitor);
    }

    /** Ends on the record that stands for itself again. */
    public ClientRecordPage undoMerge() {
        press("Undo the merge");
        visitor.examine("ClientRecordPage, undo the merge");
        press("Yes, do it");
        says("The merge is undone");
        return new ClientRecordPage(visitor);
    }

    /** Ends on the list. */
    public ClientListPage delete() {
        press("Delete client");
        press("Yes, do it");
        page.waitForURL("**/client/list*");
        return new ClientListPage(visitor);
    }
}
