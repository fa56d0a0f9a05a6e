package org.dualwatch.dashboard.project;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dualwatch.access.Role;
import org.dualwatch.board.FormNo;
import org.dualwatch.board.ProjectRow;
import org.dualwatch.board.StandingFinding;
import org.dualwatch.dashboard.NotThereException;
import org.dualwatch.dashboard.Screen;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.dashboard.http.Path;
import org.dualwatch.finding.Place;
import org.dualwatch.page.Words;
import org.dualwatch.store.BoardLists;
import org.dualwatch.store.BoardProjects;
import org.dualwatch.store.ProjectPapers;
import org.dualwatch.store.ProjectPapers.PaperFile;
import org.dualwatch.target.MonitoringForm;
import org.dualwatch.target.TargetTable;

/** A form as we understood it beside the file that it stands in, down to the cell of a finding. */
final class OriginalPage implements View.Page {

  /** How many findings are marked. */
  private static final int MARKED = 1_000;

  private static final String ORIGINAL = "/original";

  private final BoardLists lists;
  private final BoardProjects projects;
  private final ProjectPapers papers;
  private final Originals originals;

  OriginalPage(
      BoardLists lists, BoardProjects projects, ProjectPapers papers, Originals originals) {
    this.lists = lists;
    this.projects = projects;
    this.papers = papers;
    this.originals = originals;
  }

  /** What a visitor asks for; a finding's number is 0 where they ask for none. */
  private record Asked(FormNo form, int number, Place place) {}

  /** The address of the paper that came last. */
  static String address(String projectId) {
    return "/projects/" + projectId + ORIGINAL;
  }

  /** The address of a finding's cell. */
  static String address(String projectId, int finding) {
    return address(projectId) + "?finding=" + finding + "#cell";
  }

  /** The address of a form. */
  static String address(String projectId, FormNo form) {
    return address(projectId) + "?receipt=" + form.receiptNo() + "&form=" + form.number();
  }

  @Override
  public Path path() {
    return Path.of("/projects/{id}" + ORIGINAL);
  }

  @Override
  public Set<Role> roles() {
    return READERS;
  }

  @Override
  public Screen screen(Visit visit) throws NotThereException, SQLException, IOException {
    String id = visit.part("id");
    ProjectRow project = lists.project(visit.sight(), id).orElseThrow(NotThereException::new);
    List<StandingFinding> standing = projects.findings(visit.sight(), id, MARKED).shown();
    Asked asked = asked(visit, project, standing);
    PaperFile file =
        papers
            .file(project.unitCode(), asked.form().receiptNo())
            .orElseThrow(NotThereException::new);
    Understood understood = understood(visit.words(), project, asked.form());
    Map<String, Object> model = new HashMap<>();
    model.put("project", Brief.name(project.project()));
    model.put("address", "/projects/" + id);
    model.put("understood", understood);
    model.put("fileName", Brief.name(file.name()));
    model.put("receiptNo", file.receiptNo());
    model.put("download", PaperDownload.original(id, file.receiptNo()));
    model.put("papers", papers(visit.words(), project, asked.form()));
    model.put("chosen", chosen(visit.words(), id, asked, standing));
    model.put("whole", address(id, asked.form()) + "&all=1");
    model.put("form", address(id, asked.form()));
    putOriginal(visit, model, file, understood, asked, marks(visit.words(), id, asked, standing));
    return new Screen(
        "original.ftlh",
        visit.words().say("project.original.title", Brief.name(project.project())),
        model,
        List.of(understood.indicators()));
  }

  private static Asked asked(Visit visit, ProjectRow project, List<StandingFinding> standing)
      throws NotThereException {
    String finding = visit.params().text("finding");
    if (finding.matches("[1-9]\\d{0,5}")) {
      int number = Integer.parseInt(finding);
      if (number > standing.size()) {
        throw new NotThereException();
      }
      StandingFinding one = standing.get(number - 1);
      return new Asked(form(project, one), number, one.finding().subject().place());
    }
    String number = visit.params().text("form");
    String receipt = visit.params().text("receipt");
    boolean isForm = !receipt.isEmpty() && number.matches("\\d{1,6}");
    return new Asked(
        isForm ? new FormNo(receipt, Integer.parseInt(number)) : project.last(),
        0,
        Place.WHOLE_FILE);
  }

  /** The form that a finding is about; of one about a file the project's own form in it. */
  private static FormNo form(ProjectRow project, StandingFinding one) {
    int number = one.finding().subject().table();
    if (one.receiptNo().isEmpty()) {
      return project.last();
    }
    if (number > 0) {
      return new FormNo(one.receiptNo(), number);
    }
    return one.receiptNo().equals(project.form().receiptNo())
            && !one.receiptNo().equals(project.last().receiptNo())
        ? project.form()
        : new FormNo(one.receiptNo(), project.last().number());
  }

  private Understood understood(Words words, ProjectRow project, FormNo form)
      throws SQLException, NotThereException {
    Optional<TargetTable> table = papers.table(project.unitCode(), form);
    if (table.isPresent()) {
      return Understood.of(words, table.get());
    }
    Optional<MonitoringForm> reported = papers.form(project.unitCode(), form);
    if (reported.isPresent()) {
      return Understood.of(words, reported.get());
    }
    if (form.number() > 0) {
      throw new NotThereException();
    }
    return Understood.nothing(words);
  }

  /** The forms that one can go to: the last ones of the project. */
  private static Map<String, String> papers(Words words, ProjectRow project, FormNo shown) {
    Map<String, String> papers = new HashMap<>();
    if (project.last().isThere() && !project.last().equals(shown)) {
      papers.put(words.say("project.paper.last"), address(project.id(), project.last()));
    }
    if (project.form().isThere() && !project.form().equals(shown)) {
      papers.put(words.say("project.paper.form"), address(project.id(), project.form()));
    }
    return papers;
  }

  private static List<Mark> chosen(
      Words words, String id, Asked asked, List<StandingFinding> standing) {
    return asked.number() == 0
        ? List.of()
        : List.of(mark(words, id, asked, asked.number(), standing.get(asked.number() - 1)));
  }

  /** What was found in the form, or in its file as a whole, by where. */
  private static Map<Place, List<Mark>> marks(
      Words words, String id, Asked asked, List<StandingFinding> standing) {
    Map<Place, List<Mark>> marks = new HashMap<>();
    for (int i = 0; i < standing.size(); i++) {
      StandingFinding one = standing.get(i);
      int table = one.finding().subject().table();
      if (one.receiptNo().equals(asked.form().receiptNo())
          && (table == 0 || table == asked.form().number())) {
        marks
            .computeIfAbsent(one.finding().subject().place(), none -> new ArrayList<>())
            .add(mark(words, id, asked, i + 1, one));
      }
    }
    return marks;
  }

  private static Mark mark(Words words, String id, Asked asked, int number, StandingFinding one) {
    return new Mark(
        number,
        Brief.of(words.of(one.finding().message()), Brief.TEXT),
        FindingSection.address(id, number),
        number == asked.number());
  }

  private void putOriginal(
      Visit visit,
      Map<String, Object> model,
      PaperFile file,
      Understood understood,
      Asked asked,
      Map<Place, List<Mark>> marks)
      throws IOException {
    Words words = visit.words();
    Originals.Opened opened =
        visit.kind() == Visit.Kind.PAGE ? originals.open(file) : new Originals.Gone();
    List<Excerpt> excerpts = new ArrayList<>();
    String failure = "";
    if (opened instanceof Originals.Open open) {
      boolean all = visit.params().text("all").equals("1");
      Excerpt.Asked what = new Excerpt.Asked(understood.own(), marks, asked.place(), all);
      excerpts.add(Excerpt.of(open.document(), what, words));
    } else if (opened instanceof Originals.Refused refused) {
      failure = words.say("project.original.refused", words.of(refused.why()));
    } else {
      boolean busy = opened instanceof Originals.Busy;
      failure = words.say(busy ? "project.original.busy" : "project.original.gone");
    }
    model.put("excerpts", excerpts);
    model.put("failure", failure);
    model.put("isThere", !(opened instanceof Originals.Gone));
  }
}
