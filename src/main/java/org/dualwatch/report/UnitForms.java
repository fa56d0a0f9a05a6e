package org.dualwatch.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.Execution;
import org.dualwatch.monitoring.Progress;
import org.dualwatch.monitoring.RunDay;
import org.dualwatch.monitoring.UnitOutcome;
import org.dualwatch.sheet.DocxForm;
import org.dualwatch.sheet.Figure;
import org.dualwatch.sheet.FundsLine;
import org.dualwatch.sheet.IndicatorLine;
import org.dualwatch.sheet.PrefilledForm;
import org.dualwatch.sheet.XlsxForm;
import org.dualwatch.spending.FundSource;
import org.dualwatch.spending.Funds;

/**
 * The official monitoring forms that a unit is to complete, filled in as far as table and ledger
 * tell, one a project.
 */
public final class UnitForms {

  private static final int LONGEST_NAME = 40;

  private final boolean wanted;

  /**
   * @param wanted whether the office has forms written
   */
  public UnitForms(boolean wanted) {
    this.wanted = wanted;
  }

  /**
   * The forms of a unit that are still to come: of each project without an up-to-date one, as Word
   * and as Excel. A day within a month has no form, which reports whole months.
   */
  public List<PlacedFile> of(RunDay run, UnitOutcome unit) throws IOException {
    LocalDate day = run.asOf();
    if (!wanted || !day.equals(YearMonth.from(day).atEndOfMonth())) {
      return List.of();
    }
    List<PlacedFile> files = new ArrayList<>();
    for (Progress project : unit.progress()) {
      if (project.achievement().upToDate().isEmpty()) {
        files.addAll(files(run, project));
      }
    }
    return files;
  }

  private static List<PlacedFile> files(RunDay run, Progress project) throws IOException {
    PrefilledForm form = form(run, project);
    ByteArrayOutputStream docx = new ByteArrayOutputStream();
    DocxForm.write(form, docx);
    ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
    XlsxForm.write(form, xlsx);
    String path = path(run, project.table());
    return List.of(
        new PlacedFile(path + ".docx", docx.toByteArray()),
        new PlacedFile(path + ".xlsx", xlsx.toByteArray()));
  }

  private static String path(RunDay run, AcceptedTable table) {
    String name = table.project().replaceAll("[^\\p{IsHan}A-Za-z0-9（）()-]", "");
    String shortened =
        name.codePointCount(0, name.length()) > LONGEST_NAME
            ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME))
            : name;
    return String.format(
        Locale.ROOT,
        "%s/监控表/%d-%02d/%s-%s-%02d",
        table.unitCode(),
        run.asOf().getYear(),
        run.asOf().getMonthValue(),
        shortened.isEmpty() ? "项目" : shortened,
        table.receiptNo(),
        table.number());
  }

  private static PrefilledForm form(RunDay run, Progress project) {
    AcceptedTable table = project.table();
    return new PrefilledForm(
        run.fiscalYear(),
        run.asOf().getMonthValue(),
        run.asOf(),
        table.unitCode(),
        table.unitName(),
        table.project(),
        table.projectCode(),
        "",
        funds(project),
        table.indicators().stream()
            .map(i -> new IndicatorLine(i.level1(), i.level2(), i.name(), i.value().text()))
            .toList(),
        table.receiptNo() + "-" + table.number());
  }

  private static List<FundsLine> funds(Progress project) {
    AcceptedTable table = project.table();
    if (!(project.execution() instanceof Execution.Known known)) {
      return List.of(
          new FundsLine("年度资金总额", Figure.of(table.total()), Figure.unknown(), ""),
          FundsLine.unstated("其中：财政拨款"),
          FundsLine.unstated("上年结转资金"),
          FundsLine.unstated("其他资金"));
    }
    return List.of(
        new FundsLine(
            "年度资金总额",
            Figure.of(table.total()),
            Figure.of(known.spending().total().spent()),
            rate(table, known)),
        line("其中：财政拨款", table, known, FundSource.FISCAL),
        FundsLine.unstated("上年结转资金"),
        line("其他资金", table, known, FundSource.OTHER));
  }

  /**
   * Where the budget was adjusted the rate is of another amount than the form shows: left blank.
   */
  private static String rate(AcceptedTable table, Execution.Known known) {
    boolean same = known.budget().compareTo(table.total()) == 0 && known.budget().signum() > 0;
    return same ? known.rate().toPlainString() + "%" : "";
  }

  /** A source that neither table nor ledger has stays blank. */
  private static FundsLine line(
      String label, AcceptedTable table, Execution.Known known, FundSource source) {
    Funds funds = known.spending().of(source);
    boolean none = table.planned(source).signum() == 0 && funds.equals(Funds.NONE);
    return none
        ? FundsLine.unstated(label)
        : new FundsLine(label, Figure.of(table.planned(source)), Figure.of(funds.spent()), "");
  }
}
