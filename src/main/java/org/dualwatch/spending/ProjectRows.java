package org.dualwatch.spending;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dualwatch.value.Spelling;

/** Gathers the rows of one project. */
final class ProjectRows {

  /** What approvals are added up by. */
  private record Dated(FundSource source, LocalDate day) implements Comparable<Dated> {

    @Override
    public int compareTo(Dated other) {
      return Comparator.comparing(Dated::day).thenComparing(Dated::source).compare(this, other);
    }
  }

  /** What payments are added up by. */
  private record Monthly(FundSource source, int month) implements Comparable<Monthly> {

    @Override
    public int compareTo(Monthly other) {
      return Comparator.comparingInt(Monthly::month)
          .thenComparing(Monthly::source)
          .compare(this, other);
    }
  }

  private final String projectCode;
  private final TreeSet<String> namesInBudget = new TreeSet<>();
  private final TreeSet<String> namesInPayments = new TreeSet<>();
  private final Map<Dated, Approval> approvals = new TreeMap<>();
  private final Map<Monthly, MonthlyPayment> payments = new TreeMap<>();
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

  void addPayment(LedgerRow row) {
    namesInPayments.add(row.text("project_name"));
    int month = Math.toIntExact(row.count("in_month"));
    if (month < 1 || month > 12) {
      throw new IllegalArgumentException("ledger questions: a payment in month " + month);
    }
    add(
        new MonthlyPayment(
            source(row), month, row.day("on_day"), row.amount("amount"), row.count("line_count")));
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
    payments.merge(
        new Monthly(payment.source(), payment.month()),
        payment,
        (one, other) ->
            new MonthlyPayment(
                one.source(),
                one.month(),
                one.lastDay().isAfter(other.lastDay()) ? one.lastDay() : other.lastDay(),
                one.yuan().add(other.yuan()),
                one.count() + other.count()));
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
    uncoded.payments.values().forEach(this::add);
    uncoded.items.forEach((item, more) -> items.merge(item, more, BigDecimal::add));
  }

  Spending spending(String unitCode, String unitName) {
    List<CostItem> sorted =
        items.entrySet().stream()
            .map(item -> new CostItem(item.getKey(), item.getValue()))
            .toList();
    return new Spending(
        unitCode,
        unitName,
        projectCode,
        name(),
        List.copyOf(approvals.values()),
        List.copyOf(payments.values()),
        sorted);
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
    String id = row.text("detail");
    return Arrays.stream(FundSource.values())
        .filter(source -> source.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("ledger questions: unknown fund_source " + id));
  }
}
