package org.dualwatch.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dualwatch.correction.AnswerDue;
import org.dualwatch.json.Json;
import org.dualwatch.json.JsonView;
import org.dualwatch.json.RunJson;
import org.dualwatch.monitoring.RunDay;
import org.dualwatch.monitoring.RunId;
import org.dualwatch.monitoring.RunTotals;
import org.dualwatch.monitoring.TimeProgress;
import org.dualwatch.monitoring.UnitInput;
import org.dualwatch.monitoring.UnitOutcome;
import org.dualwatch.page.Pages;
import org.dualwatch.sheet.SummaryHead;
import org.dualwatch.sheet.SummaryWorkbook;
import org.dualwatch.spending.ContentId;
import org.dualwatch.spending.LedgerSnapshot;

/**
 * What a run came to for each unit, to hand to its head: a page that prints on A4, a workbook and
 * JSON, in a folder named like the run's report. The same run writes the same bytes.
 */
public final class UnitReports {

  /** Codes come from the ledger too; only what can lead nowhere else becomes a file's name. */
  private static final Pattern PLAIN_CODE = Pattern.compile("[0-9A-Za-z]{1,40}");

  private static final int NAME_LENGTH = 12;

  private final Path folder;
  private final Pages pages;
  private final RunWorkbooks workbooks;
  private final boolean wanted;

  /**
   * @param folder where reports are kept
   * @param pages fills the templates
   * @param workbooks writes the rows
   * @param wanted whether the office has them written
   */
  public UnitReports(Path folder, Pages pages, RunWorkbooks workbooks, boolean wanted) {
    this.folder = folder;
    this.pages = pages;
    this.workbooks = workbooks;
    this.wanted = wanted;
  }

  /**
   * Begins those of a run; they have to be finished, or closed where the run was cut off.
   *
   * @param no tells the run from others about the same day
   */
  public UnitPages open(
      RunDay day, TimeProgress time, LedgerSnapshot snapshot, String ruleSet, String no)
      throws IOException {
    return UnitPages.open(folder, new RunHead(day, time, snapshot, ruleSet), no);
  }

  /** Writes those of one unit, unless a run says nothing of it. */
  public void add(UnitPages units, UnitInput input, UnitOutcome outcome, List<AnswerDue> due)
      throws IOException {
    boolean silent =
        outcome.progress().isEmpty()
            && outcome.findings().isEmpty()
            && outcome.withoutTable().isEmpty();
    if (!wanted || silent) {
      return;
    }
    String papers = RunId.of(input);
    UnitLine line = UnitLine.of(outcome, fileName(outcome.unitCode()));
    units.add(
        line,
        List.of(
            text(line.file() + ".html", html(units.head(), outcome, due, papers)),
            text(line.file() + ".json", json(units.head(), outcome, due, papers)),
            new PlacedFile(line.file() + ".xlsx", workbook(units.head(), outcome, papers))));
  }

  /**
   * Puts all of them in their place, with a list of all units.
   *
   * @param name the run's report, without its ending
   */
  public void finish(UnitPages units, String name) throws IOException {
    if (units.lines().isEmpty()) {
      return;
    }
    Map<String, Object> model = Map.of("head", units.head(), "units", units.lines(), "run", name);
    units.write(text("index.html", pages.fill("unit-index.ftlh", model)));
    units.moveTo(folder.resolve(name));
  }

  /** Frees what is not in its place. */
  public void close(UnitPages units) throws IOException {
    units.close();
  }

  private static String fileName(String code) {
    return PLAIN_CODE.matcher(code).matches()
        ? code
        : "unit-" + new ContentId().add(code).hex().substring(0, NAME_LENGTH);
  }

  private static PlacedFile text(String path, String text) {
    return new PlacedFile(path, text.replace("\r\n", "\n").getBytes(UTF_8));
  }

  private String html(RunHead head, UnitOutcome outcome, List<AnswerDue> due, String papers) {
    return pages.fill(
        "unit.ftlh",
        Map.of("head", head, "page", UnitPage.of(outcome), "answers", due, "papers", papers));
  }

  private static String json(
      RunHead head, UnitOutcome outcome, List<AnswerDue> due, String papers) {
    ObjectNode json = RunJson.unit(outcome);
    json.put("asOf", head.day().asOf().toString());
    json.put("fiscalYear", head.day().fiscalYear());
    json.put("timeProgress", head.time().percent().toPlainString());
    json.put("ledgerSnapshot", head.snapshot().id());
    json.put("rulesVersion", head.ruleSet());
    json.put("papers", papers);
    json.put("spentInLedger", JsonView.exact(outcome.spentInLedger()));
    json.set("totals", RunJson.totals(RunTotals.of(outcome)));
    ArrayNode answers = json.putArray("answersDue");
    for (AnswerDue one : due) {
      answers
          .addObject()
          .put("receipt", one.receiptNo())
          .put("table", one.table())
          .put("case", one.caseId())
          .put("until", one.until().toString());
    }
    return Json.pretty(json) + "\n";
  }

  private byte[] workbook(RunHead head, UnitOutcome outcome, String papers) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SummaryWorkbook workbook = workbooks.open()) {
      workbooks.add(workbook, outcome);
      workbook.finish(
          bytes,
          new SummaryHead(
              List.of(
                  outcome.unitCode() + " " + outcome.unitName(),
                  head.day().fiscalYear() + "年绩效运行双监控，支付截至" + head.day().zh()),
              head.day().asOf(),
              head.time().percent().toPlainString() + "%（" + head.time().zh() + "）",
              head.snapshot().id(),
              head.ruleSet(),
              "单位材料编号",
              papers));
    }
    return bytes.toByteArray();
  }
}
