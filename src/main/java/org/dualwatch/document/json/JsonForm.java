package org.dualwatch.document.json;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dualwatch.document.Block;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Extent;
import org.dualwatch.document.gate.JsonRefusals;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Place;

/** One target table of a file as the two tables of a form: its head, and its indicators. */
final class JsonForm {

  /** The columns of the head. */
  private static final int WIDTH = 7;

  private static final List<String> HEADINGS = List.of("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值");

  /** A number in a goal's own text that could be taken for the next goal's. */
  private static final Pattern LIST_NUMBER = Pattern.compile("[0-9]{1,2}[.．、]");

  private final String pointer;
  private final Extent extent;
  private final Map<String, JsonText> texts = new HashMap<>();
  private final List<JsonText> goals = new ArrayList<>();
  private final List<JsonIndicator> indicators = new ArrayList<>();
  private boolean hasIndicators;

  JsonForm(String pointer, Extent extent) {
    this.pointer = pointer;
    this.extent = extent;
  }

  void put(String name, JsonText text) {
    texts.put(name, text);
  }

  int goals() {
    return goals.size();
  }

  void addGoal(JsonText goal) {
    goals.add(goal);
  }

  void beginIndicators() {
    hasIndicators = true;
  }

  void add(JsonIndicator indicator) throws ContentRefused {
    indicator.requireStated();
    if (!indicators.isEmpty()) {
      requireOwnLevels(indicators.get(indicators.size() - 1), indicator);
    }
    indicators.add(indicator);
  }

  /**
   * In a form an empty level says "as above", in a file it says "none": where they differ, refuse.
   */
  private static void requireOwnLevels(JsonIndicator above, JsonIndicator indicator)
      throws ContentRefused {
    boolean sameLevel1 =
        key(above.text("level1").text()).equals(key(indicator.text("level1").text()));
    requireOwn(above, indicator, "level1");
    if (sameLevel1) {
      requireOwn(above, indicator, "level2");
    }
  }

  private static void requireOwn(JsonIndicator above, JsonIndicator indicator, String level)
      throws ContentRefused {
    if (indicator.isBlank(level) && !above.isBlank(level)) {
      throw JsonRefusals.jsonValue(
          indicator.text(level).pointer(),
          new Bilingual("空", "nothing"),
          new Bilingual("每个指标都写明的级别", "the level, which each indicator states"));
    }
  }

  private static String key(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Z}\\p{C}]", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Adds the form to a document: its heading, then its tables. */
  void addTo(List<Block> blocks) throws ContentRefused {
    requireKeys();
    JsonText title = text("title");
    if (!title.text().isBlank()) {
      extent.paragraph();
      extent.text(title.text().length());
      blocks.add(new Block.Paragraph(title.text(), new Place.InJson(title.pointer())));
    }
    blocks.add(new Block.Table(extent.table(), head()));
    if (!indicators.isEmpty()) {
      blocks.add(new Block.Table(extent.table(), indicatorRows()));
    }
  }

  private void requireKeys() throws ContentRefused {
    for (String key : List.of("project", "budget/total")) {
      if (!texts.containsKey(key)) {
        throw JsonIndicator.missing(pointer + "/" + key);
      }
    }
    if (!hasIndicators) {
      throw JsonIndicator.missing(pointer + "/indicators");
    }
  }

  private JsonText text(String name) {
    return texts.getOrDefault(name, new JsonText("", pointer + "/" + name));
  }

  private List<Block.Row> head() throws ContentRefused {
    List<Block.Row> rows = new ArrayList<>();
    // First of all the project, which begins a form whatever stands above it.
    rows.add(row("项目名称", text("project")));
    if (!text("projectCode").text().isBlank()) {
      rows.add(row("项目编码", text("projectCode")));
    }
    if (!text("fiscalYear").text().isBlank()) {
      rows.add(row("预算年度", text("fiscalYear")));
    }
    JsonText amountUnit = text("budget/unit");
    RowBuilder unit = new RowBuilder().label("预算单位", unit()).cell(unit(), 3);
    rows.add(
        (amountUnit.text().isEmpty()
                ? unit
                : unit.cell(new JsonText("单位：" + amountUnit.text(), amountUnit.pointer()), 3))
            .row());
    JsonText total = text("budget/total");
    JsonText fiscal = text("budget/fiscal");
    JsonText other = text("budget/other");
    rows.add(
        new RowBuilder()
            .label("预算规模及资金用途", total)
            .label("预算数", total)
            .cell(total, 1)
            .label("其中：财政资金", fiscal)
            .cell(fiscal, 1)
            .label("其他资金", other)
            .cell(other, 1)
            .row());
    rows.add(
        new RowBuilder()
            .continued(total)
            .label("资金用途", text("purpose"))
            .cell(text("purpose"), WIDTH - 2)
            .row());
    rows.add(row("绩效目标", goal()));
    return rows;
  }

  private JsonText unit() {
    JsonText code = text("unit/code");
    JsonText name = text("unit/name");
    String both = (code.text() + " " + name.text()).strip();
    return new JsonText(both, code.text().isEmpty() ? name.pointer() : code.pointer());
  }

  /** All goals as a form has them, numbered where there are several, a line each. */
  private JsonText goal() {
    if (goals.size() == 1) {
      return goals.get(0);
    }
    boolean bracketed = goals.stream().anyMatch(g -> LIST_NUMBER.matcher(g.text()).find());
    List<String> lines = new ArrayList<>();
    for (JsonText goal : goals) {
      int number = lines.size() + 1;
      lines.add((bracketed ? "（" + number + "）" : number + ".") + goal.text());
    }
    return new JsonText(String.join("\n", lines), pointer + "/goals");
  }

  private List<Block.Row> indicatorRows() throws ContentRefused {
    List<Block.Row> rows = new ArrayList<>();
    RowBuilder headings = new RowBuilder();
    JsonText none = new JsonText("", pointer + "/indicators");
    for (String heading : HEADINGS) {
      headings = headings.label(heading, none);
    }
    boolean weighted = indicators.stream().anyMatch(indicator -> !indicator.isBlank("weight"));
    headings = weighted ? headings.label("权重", none) : headings;
    Set<String> others = new LinkedHashSet<>();
    indicators.forEach(indicator -> others.addAll(indicator.otherHeadings()));
    for (String other : others) {
      headings = headings.label(other, none);
    }
    rows.add(headings.row());
    for (JsonIndicator indicator : indicators) {
      RowBuilder row = new RowBuilder();
      for (String column : JsonIndicator.COLUMNS) {
        row = row.cell(indicator.text(column), 1);
      }
      row = weighted ? row.cell(indicator.text("weight"), 1) : row;
      for (String other : others) {
        row = row.cell(indicator.other(other), 1);
      }
      rows.add(row.row());
    }
    return rows;
  }

  private Block.Row row(String label, JsonText text) throws ContentRefused {
    return new RowBuilder().label(label, text).cell(text, WIDTH - 1).row();
  }

  private final class RowBuilder {
    private final List<Block.Cell> cells = new ArrayList<>();
    private int column;

    RowBuilder label(String label, JsonText text) throws ContentRefused {
      return add(label, 1, false, text);
    }

    RowBuilder cell(JsonText text, int span) throws ContentRefused {
      return add(text.text(), span, false, text);
    }

    RowBuilder continued(JsonText text) throws ContentRefused {
      return add("", 1, true, text);
    }

    private RowBuilder add(String shown, int span, boolean continued, JsonText at)
        throws ContentRefused {
      extent.cell();
      extent.text(shown.length());
      Place place = new Place.InJson(at.pointer());
      cells.add(new Block.Cell(shown, column, span, continued, place));
      column += span;
      return this;
    }

    Block.Row row() throws ContentRefused {
      extent.row();
      return new Block.Row(cells);
    }
  }
}
