package org.dualwatch.target;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.dualwatch.document.Document;
import org.dualwatch.document.Reading;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;
import org.dualwatch.value.ValueGrammar;

/**
 * Finds the target tables of a document by their labels. A form begins where a head begins; it may
 * take one table or several, and no position in it counts.
 */
public final class TargetReader {

  private static final String FORM = "财预〔2015〕88号 绩效目标审核：完整性";

  private final ValueGrammar grammar;

  public TargetReader(ValueGrammar grammar) {
    this.grammar = grammar;
  }

  /**
   * Reads all target tables of a file.
   *
   * @param folderYear the fiscal year that the file's folder tells, where it tells one
   * @return the tables and what reading has to report; a file without a table always has a finding
   */
  public TargetTables read(Reading reading, OptionalInt folderYear) {
    if (reading instanceof Reading.Refused refused) {
      return refused(refused.finding());
    }
    Document document = (Document) reading;
    List<Form> forms = FormFinder.formsOf(document);
    List<TargetTable> tables = tables(forms, folderYear);
    List<Finding> findings = new ArrayList<>(document.remarks());
    findings.addAll(findings(forms, tables));
    return new TargetTables(document.format().id(), tables, findings);
  }

  /** A file that may not be read at all, as what is read from it: the objection, and no table. */
  public TargetTables refused(Finding objection) {
    return new TargetTables("unknown", List.of(), List.of(objection));
  }

  private List<TargetTable> tables(List<Form> forms, OptionalInt folderYear) {
    Set<Integer> deadlineYears = new LinkedHashSet<>();
    for (Form form : forms) {
      deadlineYears.addAll(form.deadlineYears(grammar));
    }
    OptionalInt agreed = FiscalYears.agreed(deadlineYears);
    List<TargetTable> tables = new ArrayList<>();
    for (Form form : forms) {
      OptionalInt stated = form.statedYear();
      OptionalInt told = stated.isPresent() ? stated : folderYear;
      tables.add(form.asTable(tables.size() + 1, told.isPresent() ? told : agreed, grammar));
    }
    return tables;
  }

  private static List<Finding> findings(List<Form> forms, List<TargetTable> tables) {
    if (tables.isEmpty()) {
      return List.of(noTargetTable());
    }
    List<Finding> findings = new ArrayList<>();
    List<TargetTable> ofNoYear =
        tables.stream().filter(table -> table.fiscalYear().isEmpty()).toList();
    if (!ofNoYear.isEmpty()) {
      findings.add(fiscalYearUnknown(ofNoYear, tables.size()));
    }
    for (int i = 0; i < forms.size(); i++) {
      if (!forms.get(i).hasIndicators()) {
        findings.add(noIndicators(tables.get(i)));
      }
      TargetTable table = tables.get(i);
      forms.get(i).stray().map(place -> strayRows(table, place)).ifPresent(findings::add);
    }
    return findings;
  }

  private static Finding noTargetTable() {
    return new Finding(
        "no-target-table",
        Severity.BLOCK,
        Outcome.VIOLATED,
        Subject.FILE,
        Evidence.of("没有“项目名称”一栏，也没有带“三级指标”和“指标值”的表头", "绩效目标表"),
        new Bilingual("文件里没有找到绩效目标表。", "No target table was found in the file."),
        new Bilingual(
            "请确认放入的是绩效目标表；表里要有“项目名称”，指标部分要有“三级指标”“指标值”的表头。",
            "Please check that this is the right file: the form has 项目名称, and its indicators are headed"
                + " 三级指标 and 指标值."),
        FORM);
  }

  private static Finding noIndicators(TargetTable table) {
    return new Finding(
        "indicator-rows-missing",
        Severity.BLOCK,
        Outcome.VIOLATED,
        table.subject(table.place()),
        Evidence.of("没有指标行", "一级指标、二级指标、三级指标、指标值"),
        new Bilingual("这张表没有找到指标部分。", "No indicators were found in this table."),
        new Bilingual(
            "请在表中补上指标部分，表头写明“一级指标、二级指标、三级指标、指标值”。",
            "Please add the indicators, headed 一级指标, 二级指标, 三级指标 and 指标值."),
        FORM);
  }

  /** Said once for a file: departments fill in one form like the other. */
  private static Finding fiscalYearUnknown(List<TargetTable> ofNoYear, int all) {
    String which =
        ofNoYear.size() == all
            ? all + " 张表都没有写明年度"
            : "第 "
                + ofNoYear.stream().map(t -> "" + t.number()).collect(Collectors.joining("、"))
                + " 张表没有写明年度";
    TargetTable first = ofNoYear.get(0);
    return new Finding(
        "fiscal-year-unknown",
        Severity.NOTE,
        Outcome.VIOLATED,
        all == 1 ? first.subject(first.place()) : Subject.FILE,
        Evidence.of(which, "标题、表头、文件夹或完成时间中写明年度"),
        new Bilingual(
            "没有写明是哪一年的绩效目标，暂按收到当日所在的年度登记，监控时也按这个年度。",
            "The fiscal year is not stated; for now it is taken to be the year of receipt."),
        new Bilingual(
            "如果不是这个年度，请放入以年度命名的文件夹（例如“2025”），或在标题里写明“2025年度”后重新放入。",
            "If it is another year, drop the file into a folder named by the year, such as 2025, or"
                + " state the year in the heading."),
        FORM);
  }

  private static Finding strayRows(TargetTable table, Place place) {
    return new Finding(
        "indicator-rows-without-heading",
        Severity.BLOCK,
        Outcome.VIOLATED,
        table.subject(place),
        Evidence.of("从这里起的行没有表头", "一级指标、二级指标、三级指标、指标值"),
        new Bilingual(
            "这张表后面还有像是指标的行，但上面没有表头，所以没有读取。",
            "Below this table there are rows that look like indicators but have no headings; they"
                + " were not read."),
        new Bilingual(
            "如果这些行是指标，请与上面的指标放在同一张表里，或在它们上面补一行表头。",
            "If they are indicators, please join them to the table above or head them likewise."),
        FORM);
  }
}
