package org.dualwatch.spending;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dualwatch.value.Spelling;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of one project. */
final class ProjectRows {

  /** What approvals are added up by. */
  private record Dated(FundSource source, LocalDate day) implements Comparable<Dated> {

    @Override
    public int compareTo(Dated other) {
      int days = day.compareTo(other.day);
      return days == 0 ? source.compareTo(other.source) : days;
    }
  }

  private static final int MONTHS = 12;
  private static final List<FundSource> SOURCES = List.of(FundSource.values());

  private final String projectCode;
  private final TreeSet<String> namesInBudget = new TreeSet<>();
  private final TreeSet<String> namesInPayments = new TreeSet<>();
  private final Map<Dated, Approval> approvals = new TreeMap<>();

  /** By month, and of a month by source. */
  private final @Nullable MonthlyPayment[] payments = new MonthlyPayment[MONTHS * SOURCES.size()];

  private final Map<String, BigDecimal> items = new TreeMap<>();

  ProjectRows(ProjectKey key) {
    this.projectCode = key.projectCode();
  }

  void addApproval(LedgerRow row, LocalDate undated) {
    namesInBudget.add(row.text("project_name"));
    add(
        new Approval(
            source(row),
            row.day("on_day", undated),
            row.amount("amount"),
            row.count("line_count")));
  }

  void addPayment(LedgerRow row, int fiscalYear) {
    namesInPayments.add(row.text("project_name"));
    LocalDate day = row.day("on_day");
    BigDecimal amount = row.amount("amount");
    add(
        new MonthlyPayment(
            source(row), month(row, day, fiscalYear), day, amount, row.count("line_count")));
    addItem(row.text("item_name"), amount);
  }

  /** Adds payments that come in one text. */
  void addPaymentLines(LedgerRow row, int fiscalYear) {
    namesInPayments.add(row.text("project_name"));
    List<PaymentLine> lines = PaymentLine.all(row.text("detail"));
    BigDecimal sum = BigDecimal.ZERO;
    for (PaymentLine line : lines) {
      add(
          new MonthlyPayment(
              line.source(), month(line.day(), fiscalYear), line.day(), line.yuan(), 1));
      addItem(line.purpose(), line.yuan());
      sum = sum.add(line.yuan());
    }
    if (lines.size() != row.count("line_count") || sum.compareTo(row.amount("amount")) != 0) {
      throw new IllegalArgumentException(
          "ledger questions: the payment_lines of project "
              + projectCode
              + " are not what its line_count and amount say");
    }
  }

  private void addItem(String purpose, BigDecimal amount) {
    if (!purpose.isEmpty()) {
      items.merge(purpose, amount, BigDecimal::add);
    }
  }

  /** The month that the row says, or that of its day. */
  private static int month(LedgerRow row, LocalDate day, int fiscalYear) {
    int month = Math.toIntExact(row.count("in_month"));
    if (month < 0 || month > MONTHS) {
      throw new IllegalArgumentException("ledger questions: a payment in month " + month);
    }
    return month > 0 ? month : month(day, fiscalYear);
  }

  /** A day outside the year counts at its edge. */
  private static int month(LocalDate day, int fiscalYear) {
    if (day.getYear() == fiscalYear) {
      return day.getMonthValue();
    }
    return day.getYear() < fiscalYear ? 1 : MONTHS;
  }

  void addItem(LedgerRow row) {
    namesInPayments.add(row.text("project_name"));
    items.merge(row.text("detail"), row.amount("amount"), BigDecimal::add);
  }

  private void add(Approval approval) {
    approvals.merge(
        new Dated(approval.source(), approval.day()),
        approval,
        (one, other) ->
            new Approval(
                one.source(),
                one.day(),
                one.yuan().add(other.yuan()),
                one.lines() + other.lines()));
  }

  private void add(MonthlyPayment payment) {
    int at = (payment.month() - 1) * SOURCES.size() + SOURCES.indexOf(payment.source());
    MonthlyPayment other = payments[at];
    payments[at] = other == null ? payment : sum(other, payment);
  }

  private static MonthlyPayment sum(MonthlyPayment one, MonthlyPayment other) {
    return new MonthlyPayment(
        one.source(),
        one.month(),
        one.lastDay().isAfter(other.lastDay()) ? one.lastDay() : other.lastDay(),
        one.yuan().add(other.yuan()),
        one.count() + other.count());
  }

  /** Whether a name is a spelling of one that the project has in its rows. */
  boolean isNamed(String nameKey) {
    return Stream.concat(namesInBudget.stream(), namesInPayments.stream())
        .anyMatch(name -> Spelling.key(name).equals(nameKey));
  }

  /** Adds the rows of the same project that were booked without its code. */
  void addAll(ProjectRows uncoded) {
    namesInBudget.addAll(uncoded.namesInBudget);
    namesInPayments.addAll(uncoded.namesInPayments);
    uncoded.approvals.values().forEach(this::add);
    uncoded.payments().forEach(this::add);
    uncoded.items.forEach((item, more) -> items.merge(item, more, BigDecimal::add));
  }

  private Stream<MonthlyPayment> payments() {
    return Arrays.stream(payments).filter(Objects::nonNull);
  }

  /** What the rows come to. Sums are without idle zeros, like what was added. */
  Spending spending(String unitCode, String unitName) {
    return new Spending(
        unitCode,
        unitName,
        projectCode,
        name(),
        approvals.values().stream()
            .map(a -> new Approval(a.source(), a.day(), LedgerRow.exact(a.yuan()), a.lines()))
            .toList(),
        payments()
            .map(
                p ->
                    new MonthlyPayment(
                        p.source(), p.month(), p.lastDay(), LedgerRow.exact(p.yuan()), p.count()))
            .toList(),
        items.entrySet().stream()
            .map(item -> new CostItem(item.getKey(), LedgerRow.exact(item.getValue())))
            .toList());
  }

  /** The budget names a project with more care than payments do. */
  private String name() {
    return namesInBudget.isEmpty() ? last(namesInPayments) : last(namesInBudget);
  }

  /** Any will do, if always the same; an empty one sorts first. */
  private static String last(SortedSet<String> names) {
    return names.isEmpty() ? "" : names.last();
  }

  private static FundSource source(LedgerRow row) {
    return source(row.text("detail"));
  }

  /** The source that the questions name so. */
  static FundSource source(String id) {
    for (FundSource source : SOURCES) {
      if (source.id().equals(id)) {
        return source;
      }
    }
    throw new IllegalArgumentException("ledger questions: unknown fund_source " + id);
  }
}
