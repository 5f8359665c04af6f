package com.vtconnect.registration.measure;

import static com.vtconnect.registration.measure.Person.ADMINISTRATORS;
import static com.vtconnect.registration.measure.Person.CLIENTS;
import static com.vtconnect.registration.measure.Person.COORDINATION;
import static com.vtconnect.registration.measure.Person.CORRESPONDENTS;
import static com.vtconnect.registration.measure.Person.MANAGERS;
import static com.vtconnect.registration.measure.Person.OPERATORS;
import static com.vtconnect.registration.measure.Person.STAFF;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A list, search, queue, chart or record, as an address.
 *
 * @param address {@code {client}}, {@code {staff}} and {@code {conversation}} are ids that the
 *     person may see, another each time; {@code {slug}} is the practice's; {@code {lately}} is the
 *     day a month ago
 * @param of what it is a variety of; the same as the name if it stands for itself
 * @param people who ask for it
 */
record MeasuredPage(String of, String name, String address, Set<Person> people) {

    private static final String LIST = "/office/client/list?tab=";
    private static final String AUDIT = "/office/audit/trail?";

    static final List<MeasuredPage> ALL = all();

    private static List<MeasuredPage> all() {
        var pages = new ArrayList<MeasuredPage>();
        clientLists(pages);
        clients(pages);
        practice(pages);
        messages(pages);
        portal(pages);
        return List.copyOf(pages);
    }

    /** A file may take as long as it likes to its end, but has to begin at once. */
    boolean isFile() {
        return name.endsWith("file");
    }

    private static void clientLists(List<MeasuredPage> pages) {
        add(pages, "Home: queues, chart", "/office/", STAFF);
        add(pages, "Active clients", LIST + "active", COORDINATION);
        add(pages, "… page 21", LIST + "active&first=1000", COORDINATION);
        add(pages, "… by e-mail", LIST + "active&sort=email", COORDINATION);
        add(pages, "… newest first", LIST + "active&sort=registered&order=desc", COORDINATION);
        add(pages, "… with “garc”", LIST + "active&search=garc", COORDINATION);
        add(pages, "… with “mary smith”", LIST + "active&search=mary+smith", COORDINATION);
        add(pages, "… with an address", LIST + "active&search=10004@clients", COORDINATION);
        add(pages, "… with “jo”", LIST + "active&search=jo", COORDINATION);
        add(pages, "… with “a”", LIST + "active&search=a", COORDINATION);
        add(pages, "… with “.m”", LIST + "active&search=.m", COORDINATION);
        add(pages, "… with what nobody has", LIST + "active&search=xqzzy", COORDINATION);
        add(pages, "… as a file", "/office/client/export?tab=active", COORDINATION);
        add(pages, "Everybody who waits", LIST + "waiting", COORDINATION);
        add(pages, "… mine", LIST + "waiting&whose=mine", COORDINATION);
        add(pages, "… nobody's", LIST + "waiting&whose=unclaimed", COORDINATION);
        add(pages, "… put off", LIST + "waiting&whose=snoozed", COORDINATION);
        add(pages, "… with “garc”", LIST + "waiting&search=garc", COORDINATION);
        add(pages, "Pending clients", LIST + "pending", COORDINATION);
        add(pages, "Unassigned clients", LIST + "unassigned", COORDINATION);
        add(pages, "… last page", LIST + "unassigned&order=desc", COORDINATION);
        add(pages, "Unconfirmed clients", LIST + "unconfirmed", COORDINATION);
        add(pages, "Inactive clients", LIST + "inactive", COORDINATION);
        add(pages, "… by name, page 21", LIST + "inactive&sort=name&first=1000", COORDINATION);
        add(pages, "… with “garc”", LIST + "inactive&search=garc", COORDINATION);
    }

    private static void clients(List<MeasuredPage> pages) {
        add(pages, "A client's record", "/office/client/record?id={client}", COORDINATION);
        add(pages, "Editing a client", "/office/client/edit?id={client}", COORDINATION);
        add(pages, "Merging a client", "/office/client/merge?id={client}", COORDINATION);
        add(
                pages,
                "… searching for the other",
                "/office/client/merge?id={client}&search=garc",
                COORDINATION);
        add(pages, "A new client", "/office/client/create", COORDINATION);
        add(pages, "Import", "/office/client/import", COORDINATION);
        add(
                pages,
                "… what is wrong, as a file",
                "/office/client/import-file?what=problems",
                ADMINISTRATORS);
        var invitations = "/office/client/invitations?";
        add(pages, "Invitations", invitations, COORDINATION);
        add(pages, "… who registered", invitations + "state=registered", COORDINATION);
        add(pages, "… by address, page 21", invitations + "sort=email&first=1000", COORDINATION);
        add(pages, "… with “10004@”", invitations + "search=10004@", COORDINATION);
        add(pages, "Inviting clients", "/office/client/invite", COORDINATION);
        add(pages, "Figures: charts", "/office/figures", COORDINATION);
    }

    private static void practice(List<MeasuredPage> pages) {
        add(pages, "Staff", "/office/staff/list", MANAGERS);
        add(pages, "… inactive", "/office/staff/list?tab=inactive", MANAGERS);
        add(pages, "… with “last9”", "/office/staff/list?search=last9", MANAGERS);
        add(pages, "A member of staff", "/office/staff/edit?id={staff}", MANAGERS);
        add(pages, "… who leaves", "/office/staff/leave?id={staff}", MANAGERS);
        add(pages, "Departments", "/office/department/list", ADMINISTRATORS);
        add(pages, "Documents", "/office/document/list", ADMINISTRATORS);
        add(pages, "Failed mails", "/office/mail/failed", ADMINISTRATORS);
        add(pages, "Audit trail", "/office/audit/trail", ADMINISTRATORS);
        add(pages, "… of an action", AUDIT + "action=RECORD_VIEWED", ADMINISTRATORS);
        add(pages, "… of one that is rare", AUDIT + "action=DATA_COPIED", ADMINISTRATORS);
        add(pages, "… of clients", AUDIT + "who=CLIENT", ADMINISTRATORS);
        add(pages, "… of operators", AUDIT + "who=OPERATOR", ADMINISTRATORS);
        add(pages, "… of a colleague", AUDIT + "who=staff-{staff}", ADMINISTRATORS);
        add(
                pages,
                "… of a colleague, one action",
                AUDIT + "who=staff-{staff}&action=ASSOCIATED",
                ADMINISTRATORS);
        add(pages, "… about a client", AUDIT + "about=client-{client}", ADMINISTRATORS);
        add(pages, "… about “jürgen ruiz”", AUDIT + "whom=j%C3%BCrgen+ruiz", ADMINISTRATORS);
        add(pages, "… about “garc”: too many", AUDIT + "whom=garc", ADMINISTRATORS);
        add(pages, "… until a month ago", AUDIT + "to={lately}", ADMINISTRATORS);
        add(
                pages,
                "… as a file",
                "/office/audit/export?action=RECORD_VIEWED&from={lately}",
                ADMINISTRATORS);
        add(pages, "Care App of a practitioner", "/office/care", STAFF);
        add(pages, "Own profile", "/office/profile", STAFF);
        add(pages, "Own sign-in sessions", "/office/account/sessions", STAFF);
        add(pages, "Operator: organizations", "/office/operator/home", OPERATORS);
        add(pages, "… with “practice 1”", "/office/operator/home?search=practice+1", OPERATORS);
        add(pages, "… one of them", "/office/operator/organization?id=1", OPERATORS);
    }

    private static void messages(List<MeasuredPage> pages) {
        var list = "/office/message/list?tab=";
        add(pages, "Messages", list + "inbox", STAFF);
        add(pages, "… sent", list + "sent", STAFF);
        add(pages, "… archived", list + "archived", STAFF);
        add(pages, "… drafts", list + "drafts", STAFF);
        add(pages, "… with “butterfly”", list + "inbox&search=butterfly", STAFF);
        add(pages, "A conversation", "/office/message/read?id={conversation}", CORRESPONDENTS);
        add(pages, "A new message", "/office/message/write", STAFF);
        add(pages, "… to somebody “garc”", "/office/message/write?search=garc", STAFF);
    }

    private static void portal(List<MeasuredPage> pages) {
        add(pages, "Portal of the practice", "/{slug}/", CLIENTS);
        add(pages, "Registration form", "/{slug}/register", CLIENTS);
        add(pages, "Practitioners of the practice", "/{slug}/practitioners", CLIENTS);
        add(pages, "A client's home", "/{slug}/home", CLIENTS);
        add(pages, "A client's messages", "/{slug}/messages", CLIENTS);
        add(pages, "… with “butterfly”", "/{slug}/messages?search=butterfly", CLIENTS);
        add(pages, "… one of them", "/{slug}/messages/read?id={conversation}", CLIENTS);
        add(pages, "… a new one", "/{slug}/messages/write", CLIENTS);
        add(pages, "A client's documents", "/{slug}/documents", CLIENTS);
        add(pages, "A client's account", "/{slug}/account", CLIENTS);
        add(pages, "… sign-in sessions", "/{slug}/account/sessions", CLIENTS);
        add(pages, "Care App of a client", "/{slug}/care", CLIENTS);
    }

    /** Names that begin with three dots go on from the one before that does not. */
    private static void add(
            List<MeasuredPage> pages, String name, String address, Set<Person> people) {
        var of = name.startsWith("…") ? pages.get(pages.size() - 1).of() : name;
        pages.add(new MeasuredPage(of, name, address, people));
    }

    String wholeName() {
        return of.equals(name) ? name : of + " " + name;
    }
}
