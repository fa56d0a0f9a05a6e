package org.dualwatch.document.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;

/** What there is to say of one sheet: one finding for all cells with the same doubt. */
final class SheetRemarks {

  private static final int LISTED = 5;
  private static final String BASIS = "报送格式：按打开文件时看到的内容读取";

  private final String sheet;
  private final Map<Doubt, List<String>> listed = new EnumMap<>(Doubt.class);
  private final Map<Doubt, Integer> counts = new EnumMap<>(Doubt.class);
  private final Map<Doubt, Place> places = new EnumMap<>(Doubt.class);

  private SheetRemarks(String sheet) {
    this.sheet = sheet;
  }

  static List<Finding> of(Sheet sheet, VisibleCells visible) {
    SheetRemarks remarks = new SheetRemarks(sheet.name());
    for (Sheet.Entry entry : visible.cells()) {
      for (Doubt doubt : entry.shown().doubts()) {
        remarks.note(doubt, entry);
      }
    }
    visible.covered().forEach(entry -> remarks.note(Doubt.COVERED, entry));
    List<Finding> findings = new ArrayList<>();
    // In the order of declaration, whatever the order of a cell's doubts.
    remarks.counts.keySet().forEach(doubt -> findings.add(remarks.finding(doubt)));
    if (!visible.hiddenRows().isEmpty() || !visible.hiddenColumns().isEmpty()) {
      findings.add(remarks.hidden(visible));
    }
    return findings;
  }

  private void note(Doubt doubt, Sheet.Entry entry) {
    Place.InSheet place = new Place.InSheet(sheet, entry.row() + 1, entry.column() + 1);
    places.putIfAbsent(doubt, place);
    if (counts.merge(doubt, 1, Integer::sum) <= LISTED) {
      listed.computeIfAbsent(doubt, d -> new ArrayList<>()).add(words(doubt, place, entry.shown()));
    }
  }

  private static String words(Doubt doubt, Place.InSheet place, Shown shown) {
    boolean differs = doubt == Doubt.ROUNDED || doubt == Doubt.FORMAT_UNKNOWN;
    return differs
        ? place.address() + "（" + shown.stored() + " 显示为 " + shown.text() + "）"
        : place.address();
  }

  private Finding finding(Doubt doubt) {
    int count = counts.getOrDefault(doubt, 0);
    String more = count > LISTED ? " 等 " + count + " 处" : "";
    return remark(
        doubt.rule(),
        doubt.severity(),
        places.getOrDefault(doubt, Place.WHOLE_FILE),
        String.join("、", listed.getOrDefault(doubt, List.of())) + more,
        doubt.message(sheet, count),
        doubt.fix());
  }

  private Finding hidden(VisibleCells visible) {
    List<String> parts = new ArrayList<>();
    if (!visible.hiddenRows().isEmpty()) {
      parts.add("第 " + runs(visible.hiddenRows(), row -> Integer.toString(row + 1)) + " 行");
    }
    if (!visible.hiddenColumns().isEmpty()) {
      parts.add(runs(visible.hiddenColumns(), SheetRemarks::letters) + " 列");
    }
    String which = String.join("，", parts);
    return remark(
        "hidden-content-not-read",
        Severity.EXPLAIN,
        Place.WHOLE_FILE,
        which,
        new Bilingual(
            "工作表“" + sheet + "”有隐藏的行或列带有内容，没有读取：" + which + "。",
            "Hidden rows or columns of the sheet \"" + sheet + "\" hold content; it was not read."),
        new Bilingual(
            "如果这些内容需要报送，请取消隐藏；如果不需要，请删除。",
            "Unhide this content if it is meant to be submitted, or delete it."));
  }

  /** Whole sheets that are hidden, although something stands on them. */
  static Finding hiddenSheets(List<String> names) {
    String which = names.stream().map(n -> "“" + n + "”").collect(Collectors.joining("、"));
    return remark(
        "hidden-content-not-read",
        Severity.EXPLAIN,
        Place.WHOLE_FILE,
        which,
        new Bilingual("隐藏的工作表没有读取：" + which + "。", "Hidden sheets were not read: " + which + "."),
        new Bilingual(
            "如果这些工作表需要报送，请取消隐藏；如果不需要，请删除。",
            "Unhide these sheets if they are meant to be submitted, or delete them."));
  }

  /** What lies over the cells of a sheet: text boxes, pictures, charts. */
  static Finding drawings(String name, boolean text) {
    return remark(
        "drawing-not-read",
        text ? Severity.EXPLAIN : Severity.NOTE,
        Place.WHOLE_FILE,
        "工作表“" + name + "”",
        new Bilingual(
            "工作表“" + name + "”中单元格以外的" + (text ? "文本框" : "图片或图表") + "没有读取。",
            (text ? "Text boxes" : "Pictures or charts")
                + " outside of the cells of the sheet \""
                + name
                + "\" were not read."),
        new Bilingual(
            "如果其中有需要报送的内容，请写到单元格里。", "Write into cells whatever is meant to be submitted."));
  }

  private static Finding remark(
      String rule, Severity severity, Place place, String found, Bilingual message, Bilingual fix) {
    return new Finding(
        rule,
        severity,
        Outcome.VIOLATED,
        new Subject(0, "", "", place),
        Evidence.of(found),
        message,
        fix,
        BASIS);
  }

  /** Numbers with those that follow each other as one, the first few of them. */
  private static String runs(SortedSet<Integer> numbers, IntFunction<String> name) {
    List<String> runs = new ArrayList<>();
    int from = numbers.first();
    int to = from;
    for (int number : numbers) {
      if (number > to + 1) {
        runs.add(run(from, to, name));
        from = number;
      }
      to = number;
    }
    runs.add(run(from, to, name));
    return runs.stream().limit(LISTED).collect(Collectors.joining("、"))
        + (runs.size() > LISTED ? " 等" : "");
  }

  private static String run(int from, int to, IntFunction<String> name) {
    return from == to ? name.apply(from) : name.apply(from) + "-" + name.apply(to);
  }

  private static String letters(int column) {
    return new Place.InSheet("", 1, column + 1).address().replace("1", "");
  }
}
