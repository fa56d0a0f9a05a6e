package org.dualwatch.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One form of the sample, laid out as departments lay them out, oddities included.
 *
 * @param head the rows of the first table, on 7 grid columns
 * @param indicators the rows of the second table, on 5 grid columns
 */
record SampleForm(String title, List<List<Cell>> head, List<List<Cell>> indicators) {

  /** The cells that real forms have with spaces around the text: form, row of indicators. */
  private static final Map<String, String> SPACED =
      Map.of(
          "4.7", " %s", "5.3", " %s ", "5.4", " %s", "5.6", " %s", //
          "10.2", " %s", "10.3", " %s ", "10.4", " %s", "10.6", " %s");

  /** The cells that real forms have with an empty second paragraph: form, row, column. */
  private static final List<String> WITH_EMPTY_PARAGRAPH =
      List.of("3.6.4", "4.6.4", "5.3.4", "5.5.4", "9.6.3", "9.6.4", "9.7.3", "9.8.3", "9.8.4");

  enum Merge {
    NONE,
    BEGINS,
    CONTINUES
  }

  record Cell(List<String> paragraphs, int span, Merge merge, String alignment) {
    static Cell of(String text, int span, String alignment) {
      return new Cell(List.of(text), span, Merge.NONE, alignment);
    }

    Cell merged(Merge newMerge) {
      return new Cell(paragraphs, span, newMerge, alignment);
    }
  }

  /** All forms of the sample's facts. */
  static List<SampleForm> all() {
    try (InputStream facts = SampleForm.class.getResourceAsStream("sample-tables.json")) {
      JsonNode tables = new ObjectMapper().readTree(Objects.requireNonNull(facts)).get("tables");
      List<SampleForm> forms = new ArrayList<>();
      tables.forEach(table -> forms.add(of(table)));
      return forms;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SampleForm of(JsonNode table) {
    int number = table.get("number").asInt();
    return new SampleForm(
        number + "." + table.get("title").asText(),
        head(table),
        indicators(number, table.get("indicators")));
  }

  private static List<List<Cell>> head(JsonNode table) {
    JsonNode budget = table.get("budget");
    JsonNode unit = table.get("unit");
    return List.of(
        List.of(
            Cell.of(unit.get("code").asText() + unit.get("name").asText(), 4, "left"),
            Cell.of("单位：" + budget.get("unit").asText(), 3, "right")),
        List.of(centred("项目名称"), Cell.of(table.get("project").asText(), 6, "left")),
        List.of(
            centred("预算规模及资金用途").merged(Merge.BEGINS),
            centred("预算数"),
            centred(budget.get("total").asText()),
            centred("其中：财政    资金"),
            centred(budget.get("fiscal").asText("")),
            centred("其他资金"),
            centred(budget.get("other").asText(""))),
        List.of(
            centred("").merged(Merge.CONTINUES), Cell.of(table.get("purpose").asText(), 6, "left")),
        List.of(centred("绩效目标"), Cell.of(table.get("goalCell").asText(), 6, "left")));
  }

  private static List<List<Cell>> indicators(int form, JsonNode indicators) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(
        List.of(
            centred("一级指标"), centred("二级指标"), centred("三级指标"), centred("绩效指标描述"), centred("指标值")));
    String above = "";
    for (JsonNode indicator : indicators) {
      String place = form + "." + rows.size();
      String spaced = SPACED.getOrDefault(place, "%s");
      String level1 = indicator.get("level1").asText();
      List<Cell> row =
          List.of(
              level1(level1, above),
              centred(indicator.get("level2").asText()),
              Cell.of(String.format(spaced, indicator.get("name").asText()), 1, "left"),
              Cell.of(String.format(spaced, indicator.get("description").asText()), 1, "left"),
              centred(indicator.get("value").get("text").asText()));
      rows.add(withEmptyParagraphs(row, place));
      above = level1;
    }
    return rows;
  }

  /** 产出指标 is merged down; where a form repeats another level, it writes it again. */
  private static Cell level1(String level1, String above) {
    if (!level1.equals("产出指标")) {
      return centred(level1);
    }
    return level1.equals(above)
        ? centred("").merged(Merge.CONTINUES)
        : centred(level1).merged(Merge.BEGINS);
  }

  private static List<Cell> withEmptyParagraphs(List<Cell> row, String place) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : row) {
      boolean second = WITH_EMPTY_PARAGRAPH.contains(place + "." + cells.size());
      cells.add(
          second
              ? new Cell(
                  List.of(cell.paragraphs().get(0), ""),
                  cell.span(),
                  cell.merge(),
                  cell.alignment())
              : cell);
    }
    return cells;
  }

  private static Cell centred(String text) {
    return Cell.of(text, 1, "center");
  }
}
