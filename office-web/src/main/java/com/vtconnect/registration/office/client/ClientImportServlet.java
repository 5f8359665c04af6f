package com.vtconnect.registration.office.client;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.office.CsvDownload;
import com.vtconnect.registration.office.CsvLine;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.SignedInStaff;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.roster.boundary.ClientImport;
import com.vtconnect.registration.roster.boundary.LineProblem;
import com.vtconnect.registration.roster.boundary.RosterFile;
import com.vtconnect.registration.roster.entity.FileRefused;
import com.vtconnect.registration.roster.entity.FileRefused.Reason;
import com.vtconnect.registration.roster.entity.Roster.State;
import com.vtconnect.registration.roster.entity.RosterColumn;
import com.vtconnect.registration.value.entity.Language;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The files of an import: takes the one with the clients, gives an empty one with the right
 * headings, and one that says what is wrong with which line. A servlet of its own, since it takes
 * more than any form of a page.
 */
public class ClientImportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject ClientImport clientImport;
    @Inject SignedInStaff me;
    @Inject Office office;
    @Inject Words words;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        me.require(me.isSeesClients());
        var dates = request.getParameter("dates");
        Office.redirect(response, office.link("client/import" + look(request, dates)));
    }

    /** Gives what the address of the page says then. */
    private String look(HttpServletRequest request, String dates)
            throws IOException, ServletException {
        var part = request.getPart("file");
        try {
            look(part, "es".equals(dates) ? Language.ES : Language.EN);
            return "";
        } catch (FileRefused refused) {
            return "?refused="
                    + refused.reason()
                    + refused.columns().stream()
                            .map(column -> "&column=" + column)
                            .collect(Collectors.joining());
        } catch (TooManyAttempts tooMany) {
            return "?wait=" + tooMany.waitSeconds();
        } finally {
            if (part != null) {
                part.delete();
            }
        }
    }

    private void look(Part part, Language dates) {
        if (part == null || part.getSize() == 0) {
            throw new FileRefused(part == null ? Reason.NO_FILE : emptyReason(part));
        }
        clientImport.look(
                new RosterFile(
                        part.getSubmittedFileName(),
                        dates,
                        words.language(),
                        part::getInputStream));
    }

    private static Reason emptyReason(Part part) {
        var name = part.getSubmittedFileName();
        return name == null || name.isBlank() ? Reason.NO_FILE : Reason.EMPTY;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        me.require(me.isSeesClients());
        switch (String.valueOf(request.getParameter("what"))) {
            case "progress" -> writeProgress(response);
            case "problems" -> writeProblems(response);
            default ->
                    CsvDownload.begin(response, "clients")
                            .write(
                                    CsvLine.of(
                                            Arrays.stream(RosterColumn.values())
                                                    .map(one -> words.text("import.column." + one))
                                                    .toArray(String[]::new)));
        }
    }

    /** For the page that watches the import. */
    private void writeProgress(HttpServletResponse response) throws IOException {
        var running = clientImport.find().filter(one -> one.state() == State.RUNNING);
        var json = Json.createObjectBuilder().add("running", running.isPresent());
        running.ifPresent(
                file ->
                        json.add("percent", file.progress())
                                .add(
                                        "text",
                                        words.text(
                                                "import.progress",
                                                file.done() + file.left(),
                                                file.total())));
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(json.build().toString());
    }

    private void writeProblems(HttpServletResponse response) throws IOException {
        var writer = CsvDownload.begin(response, "import-problems");
        writer.write(
                CsvLine.of(
                        words.text("import.line"),
                        words.text("import.column"),
                        words.text("import.problem"),
                        words.text("import.typed")));
        clientImport.eachProblem(problem -> write(writer, problem));
    }

    private void write(PrintWriter writer, LineProblem problem) {
        var said = ProblemLine.of(problem, words);
        writer.write(
                CsvLine.of(String.valueOf(said.line()), said.column(), said.text(), said.typed()));
    }
}
