package org.dualwatch.target;

import java.util.List;
import java.util.stream.Collectors;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;

/** What finding the forms of a document has to report, in the words of the people who made it. */
final class FormFindings {

  private static final String FORM = "财预〔2015〕88号 绩效目标审核：完整性";
  private static final int SHOWN = 3;

  static final String TARGET_TABLE = "绩效目标表";
  static final String MONITORING_FORM = "绩效监控表";

  private FormFindings() {}

  static Finding noTargetTable() {
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

  static Finding noIndicators(TargetTable table) {
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
  static Finding fiscalYearUnknown(List<TargetTable> ofNoYear, int all) {
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

  static Finding strayRows(Subject subject) {
    return new Finding(
        "indicator-rows-without-heading",
        Severity.BLOCK,
        Outcome.VIOLATED,
        subject,
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

  /** A form that reports is said to be what it is, and is not read as one that promises. */
  static Finding selfEvaluation(Form form) {
    return new Finding(
        "self-evaluation-form",
        Severity.BLOCK,
        Outcome.VIOLATED,
        new Subject(0, form.head().field(HeadLabel.PROJECT).text(), "", form.head().place()),
        Evidence.of("绩效自评表", TARGET_TABLE),
        new Bilingual(
            "这是绩效自评表，不是绩效目标表，没有按绩效目标表读取。",
            "This is a self-evaluation and no target table; it was not read as one."),
        new Bilingual(
            "如果放错了文件，请放入绩效目标表；如果要报送绩效自评表，请按财政部门通知的方式报送。",
            "If it is the wrong file, drop the target table; submit a self-evaluation as the finance"
                + " office asks."),
        FORM);
  }

  /** Of two sides of indicators one is the year's; which, must be said by a label. */
  static Finding sidesUnclear(TargetTable table) {
    return new Finding(
        "sides-unclear",
        Severity.BLOCK,
        Outcome.VIOLATED,
        table.subject(table.place()),
        Evidence.of("左右两组指标", "标明“中期目标”（实施期目标）和“年度目标”"),
        new Bilingual(
            "表中左右并排有两组指标，没有标明哪一组是年度指标。",
            "There are two groups of indicators side by side, and nothing says which is the year's."),
        new Bilingual("请在表头标明“中期目标”和“年度目标”后重新放入。", "Head them 中期目标 and 年度目标 and submit again."),
        FORM);
  }

  /** A text without any mark of cells or rows, whose rows the labels leave open. */
  static Finding rowsCannotBeTold() {
    return new Finding(
        "rows-cannot-be-told",
        Severity.BLOCK,
        Outcome.VIOLATED,
        Subject.FILE,
        Evidence.of("每个单元格一行、没有行列标记的文本", "Word 文档(.docx)"),
        new Bilingual(
            "这份文本由 Word 或 WPS 另存而来，没有保留表格的行和列，有的指标无法确定在哪一行。",
            "The text was saved from a document and has lost its rows and columns; where some"
                + " indicators' rows begin cannot be told."),
        new Bilingual("请直接报送 Word 文档(.docx)。", "Please submit the Word document (.docx) itself."),
        FORM);
  }

  /**
   * Nothing is dropped in silence: what belongs to no form is said, once for a file.
   *
   * @param forms the forms that the file has, in Chinese
   */
  static Finding rowsNotRead(List<Place> rows, String forms) {
    String where =
        rows.stream().limit(SHOWN).map(Place::text).collect(Collectors.joining("、"))
            + (rows.size() > SHOWN ? " 等" : "");
    return new Finding(
        "rows-not-read",
        Severity.NOTE,
        Outcome.VIOLATED,
        new Subject(0, "", "", rows.get(0)),
        Evidence.of(rows.size() + "行：" + where),
        new Bilingual(
            "文件里有" + rows.size() + "行不属于" + forms + "，没有读取。",
            rows.size() + " rows of the file belong to no form and were not read."),
        new Bilingual(
            "如果这些行是" + forms + "的内容，请放进表里相应的位置后重新放入；如果不是，不需要处理。",
            "If they belong to a form, put them where they belong and submit again."),
        FORM);
  }
}
