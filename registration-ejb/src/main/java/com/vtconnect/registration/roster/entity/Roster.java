package com.vtconnect.registration.roster.entity;

import com.vtconnect.registration.value.entity.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A file of clients, from the moment it was looked through. Nothing of it is a client yet: somebody
 * looks at what is wrong and starts the import, or leaves it. From then on it goes forward by
 * itself, a few lines at a time, until all are taken, or it is cancelled.
 */
@Entity
@Table(name = "roster")
public class Roster {

    public enum State {
        /** Looked through, and yet to be started. */
        CHECKED,
        RUNNING,
        DONE,
        CANCELLED,
        /** Whoever started it may not create clients any longer. */
        STOPPED
    }

    @Id
    @GeneratedValue(generator = "entity_seq")
    private Long id;

    @Column(name = "organization_id")
    private long organizationId;

    @Column(name = "made_by_id")
    private long madeById;

    @Column(name = "file_name")
    private String fileName;

    private String encoding;
    private String separator;

    @Column(name = "unused_columns")
    private String unusedColumns;

    private Language dates;

    @Column(name = "locale")
    private Language language;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "takes_twins")
    private boolean takesTwins;

    @Column(name = "mails_now")
    private boolean mailsNow;

    @Column(name = "ready_count")
    private int ready;

    @Column(name = "twin_count")
    private int twins;

    @Column(name = "wrong_count")
    private int wrong;

    @Column(name = "done_count")
    private int done;

    @Column(name = "left_count")
    private int left;

    /** The number of the last line that was taken. */
    @Column(name = "taken_to")
    private int takenTo;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "advanced_at")
    private Instant advancedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "mail_due_at")
    private Instant mailDueAt;

    @Version private int version;

    protected Roster() {}

    /**
     * @param dates whose order the parts of a date like 04/05/1990 have
     * @param language of clients whose line names none
     */
    public Roster(
            long organizationId,
            long madeById,
            String fileName,
            Language dates,
            Language language,
            Instant now) {
        this.organizationId = organizationId;
        this.madeById = madeById;
        this.fileName = fileName;
        this.dates = dates;
        this.language = language;
        this.createdAt = now;
        this.encoding = "";
        this.separator = ",";
        this.unusedColumns = "";
        this.state = State.CHECKED;
    }

    /** How the file was read. */
    public void read(String encoding, char separator, String unusedColumns) {
        this.encoding = encoding;
        this.separator = String.valueOf(separator);
        this.unusedColumns = unusedColumns;
    }

    /** What was found in it. */
    public void found(int ready, int twins, int wrong) {
        this.ready = ready;
        this.twins = twins;
        this.wrong = wrong;
    }

    /**
     * @param mailsNow the clients are mailed the link to set up their accounts, else later
     * @param takesTwins also those who may be here already
     */
    public void start(boolean mailsNow, boolean takesTwins) {
        require(State.CHECKED);
        this.mailsNow = mailsNow;
        this.takesTwins = takesTwins;
        state = State.RUNNING;
    }

    /**
     * @param to the number of the last line
     */
    public void advance(int to, int done, int left, Instant now) {
        require(State.RUNNING);
        takenTo = to;
        this.done += done;
        this.left += left;
        advancedAt = now;
    }

    /** All lines are taken. */
    public void finish(Instant now) {
        end(State.DONE, now);
    }

    /** Lines that were taken stay clients; the others never become any. */
    public void cancel(Instant now) {
        end(State.CANCELLED, now);
    }

    public void stop(Instant now) {
        end(State.STOPPED, now);
    }

    private void end(State end, Instant now) {
        require(State.RUNNING);
        state = end;
        endedAt = now;
    }

    private void require(State needed) {
        if (state != needed) {
            throw new IllegalStateException(state + ", not " + needed);
        }
    }

    public void mailNow() {
        mailsNow = true;
    }

    /** Some were mailed; the next are at this time. */
    public void mailAgainAt(Instant due) {
        mailDueAt = due;
    }

    public boolean isMailDue(Instant now) {
        return mailDueAt == null || !mailDueAt.isAfter(now);
    }

    public boolean isIn(State asked) {
        return state == asked;
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    public long id() {
        return id;
    }

    public long organizationId() {
        return organizationId;
    }

    public long madeById() {
        return madeById;
    }

    public String fileName() {
        return fileName;
    }

    public String encoding() {
        return encoding;
    }

    public char separator() {
        return separator.charAt(0);
    }

    public String unusedColumns() {
        return unusedColumns;
    }

    public Language dates() {
        return dates;
    }

    public Language language() {
        return language;
    }

    public State state() {
        return state;
    }

    public boolean takesTwins() {
        return takesTwins;
    }

    public int ready() {
        return ready;
    }

    public int twins() {
        return twins;
    }

    public int wrong() {
        return wrong;
    }

    public int done() {
        return done;
    }

    public int left() {
        return left;
    }

    /** How many lines are to be taken, those that turn out wrong meanwhile included. */
    public int total() {
        return takesTwins ? ready + twins : ready;
    }

    public int takenTo() {
        return takenTo;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
