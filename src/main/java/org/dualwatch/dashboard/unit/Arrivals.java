package org.dualwatch.dashboard.unit;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dualwatch.board.Sight;
import org.dualwatch.board.SubmissionRow;
import org.dualwatch.dashboard.Cell;
import org.dualwatch.dashboard.Listing;
import org.dualwatch.dashboard.Listing.Column;
import org.dualwatch.dashboard.Listing.Kind;
import org.dualwatch.dashboard.http.Params;
import org.dualwatch.intake.Waiting;
import org.dualwatch.page.Plain;
import org.dualwatch.page.Words;
import org.dualwatch.rule.Verdict;
import org.dualwatch.store.Board;
import org.dualwatch.store.Receipts;
import org.dualwatch.store.Receipts.ProjectOf;

/** What a unit dropped, from the moment that it lies in the inbox to its answer, newest first. */
final class Arrivals {

  static final String ID = "arrivals";

  /** A file that was on record already gets an answer, and no entry in the record. */
  private static final Pattern REPEATED = Pattern.compile("回执-(.+)-已收到过-[0-9a-f]+\\.html");

  private final Waiting waiting;
  private final Board board;
  private final Receipts receipts;
  private final Outgoing outgoing;
  private final DateTimeFormatter time;

  Arrivals(Waiting waiting, Board board, Receipts receipts, Outgoing outgoing, ZoneId zone) {
    this.waiting = waiting;
    this.board = board;
    this.receipts = receipts;
    this.outgoing = outgoing;
    this.time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone);
  }

  /** How far a file has come. */
  private enum State {
    WAITING("waiting", "○"),
    READING("reading", "◐"),
    ACCEPTED("accepted", "●"),
    EXPLANATION_DUE("explanation-due", "◆"),
    SENT_BACK("sent-back", "■"),
    UNREAD("unread", "▲"),
    OWN_FAULT("own-fault", "△"),
    REPEATED("repeated", "＝");

    private final String id;
    private final String shape;

    State(String id, String shape) {
      this.id = id;
      this.shape = shape;
    }

    static State of(SubmissionRow row) {
      if (!row.wasRead() && row.verdict() != Verdict.UNDECIDED) {
        return UNREAD;
      }
      return switch (row.verdict()) {
        case ACCEPTED -> ACCEPTED;
        case EXPLANATION_DUE -> EXPLANATION_DUE;
        case SENT_BACK -> SENT_BACK;
        case UNDECIDED -> OWN_FAULT;
      };
    }

    Cell cell(Words words) {
      return new Cell.Light(id, shape, words.say("arrival." + id));
    }
  }

  /** A row with what it is sorted by. */
  private record Line(Instant at, List<Cell> cells) {}

  /** The list, and what is said of it in one sentence. */
  record Told(Listing listing, String now) {

    /** Another one whenever anything in the list is. */
    String state() {
      return Integer.toHexString(listing.rows().hashCode());
    }
  }

  /**
   * The last that a unit dropped.
   *
   * @param most how many at most
   */
  Told of(Words words, String unitCode, int most) throws IOException, SQLException {
    List<Waiting.File> files = waiting.of(unitCode, most);
    List<SubmissionRow> rows = board.submissions(Sight.of(unitCode), most);
    List<Line> lines = new ArrayList<>();
    for (Waiting.File file : files) {
      lines.add(new Line(file.since(), cells(words, file)));
    }
    List<Line> answered = new ArrayList<>(repeated(words, unitCode));
    Map<String, List<ProjectOf>> projects =
        receipts.projects(unitCode, rows.stream().map(SubmissionRow::receiptNo).toList());
    for (SubmissionRow row : rows) {
      answered.add(
          new Line(
              row.receivedAt(),
              cells(words, row, projects.getOrDefault(row.receiptNo(), List.of()))));
    }
    answered.sort(Comparator.comparing(Line::at).reversed());
    lines.addAll(answered);
    List<List<Cell>> cells = lines.stream().limit(most).map(Line::cells).toList();
    return new Told(listing(words, cells), now(words, files.size(), answered));
  }

  private static String now(Words words, int waiting, List<Line> answered) {
    if (waiting > 0) {
      return words.say("arrivals.waiting", waiting);
    }
    if (answered.isEmpty()) {
      return "";
    }
    List<Cell> last = answered.get(0).cells();
    return words.say("arrivals.last", last.get(1).shown(), last.get(2).shown());
  }

  private Listing listing(Words words, List<List<Cell>> cells) {
    return new Listing(
        ID,
        words.say("arrivals"),
        List.of(
            new Column("at", words.say("arrival.at"), Kind.TEXT, 18),
            new Column("file", words.say("arrival.file"), Kind.TEXT, 40),
            new Column("state", words.say("arrival.state"), Kind.LIGHT, 24),
            new Column("forms", words.say("arrival.forms"), Kind.TEXT, 24),
            new Column("toMend", words.say("arrival.block"), Kind.COUNT, 10),
            new Column("toExplain", words.say("arrival.explain"), Kind.COUNT, 10),
            new Column("projects", words.say("arrival.projects"), Kind.TEXT, 30),
            new Column("receipt", words.say("arrival.receipt"), Kind.TEXT, 30)),
        cells,
        words.say("arrivals.empty"));
  }

  private List<Cell> cells(Words words, Waiting.File file) {
    State state = file.isTaken() ? State.READING : State.WAITING;
    return List.of(
        Cell.of(time.format(file.since())),
        Cell.of(Plain.line(file.name())),
        state.cell(words),
        Cell.none(),
        Cell.none(),
        Cell.none(),
        Cell.none(),
        Cell.none());
  }

  private List<Cell> cells(Words words, SubmissionRow row, List<ProjectOf> projects) {
    return List.of(
        Cell.of(time.format(row.receivedAt())),
        Cell.of(Plain.line(row.fileName())),
        State.of(row).cell(words),
        Cell.of(forms(words, row)),
        Cell.of(row.counts().block()),
        Cell.of(row.counts().explain()),
        projects(words, row.unitCode(), projects),
        Cell.of(row.receiptNo(), "/receipts/" + Params.encoded(row.receiptNo())));
  }

  private static String forms(Words words, SubmissionRow row) {
    List<String> forms = new ArrayList<>();
    if (row.tables() > 0) {
      forms.add(words.say("arrival.tables", row.tables()));
    }
    if (row.forms() > 0) {
      forms.add(words.say("arrival.monitoring-forms", row.forms()));
    }
    return String.join(words.say("comma"), forms);
  }

  /** One leads to itself, several to the unit's projects. */
  private static Cell projects(Words words, String unitCode, List<ProjectOf> projects) {
    if (projects.isEmpty()) {
      return Cell.none();
    }
    String name = Plain.line(projects.get(0).name());
    return projects.size() == 1
        ? Cell.of(name, "/projects/" + projects.get(0).id())
        : Cell.of(
            words.say("arrival.several", name, projects.size()),
            "/projects?unit=" + Params.encoded(unitCode));
  }

  private List<Line> repeated(Words words, String unitCode) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (Outgoing.Sent sent : outgoing.of(unitCode)) {
      Matcher name = REPEATED.matcher(sent.path());
      if (name.matches()) {
        lines.add(new Line(sent.at(), repeated(words, unitCode, sent, name.group(1))));
      }
    }
    return lines;
  }

  private List<Cell> repeated(Words words, String unitCode, Outgoing.Sent sent, String receiptNo) {
    return List.of(
        Cell.of(time.format(sent.at())),
        Cell.of(words.say("arrival.same-file")),
        State.REPEATED.cell(words),
        Cell.none(),
        Cell.none(),
        Cell.none(),
        Cell.none(),
        Cell.of(receiptNo, OutgoingFile.inline(unitCode, sent.path())));
  }
}
