package org.dualwatch.correction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dualwatch.document.Block;
import org.dualwatch.document.Block.Cell;
import org.dualwatch.document.Block.Paragraph;
import org.dualwatch.document.Block.Row;
import org.dualwatch.document.Block.Table;
import org.dualwatch.document.Document;
import org.dualwatch.finding.Place;

/**
 * A form as what stands behind its labels, in any format: in the cells to the right of a label and
 * below them until the next one, behind a label's colon, or on the lines after it.
 */
final class FormFields {

  /** What stands behind a label; its place is the label's where nothing does. */
  record Field(String text, Place place) {}

  private final Map<FormLabel, List<String>> texts = new EnumMap<>(FormLabel.class);
  private final Map<FormLabel, Place> places = new EnumMap<>(FormLabel.class);
  private Optional<FormLabel> current = Optional.empty();

  /** Whether the line before is a label that nothing can stand behind. */
  private boolean afterBareLabel;

  private FormFields() {}

  static FormFields of(Document document) {
    FormFields fields = new FormFields();
    boolean inTable = false;
    for (Block block : document.blocks()) {
      if (block instanceof Table != inTable) {
        // What stands below a table is no longer part of its last cell.
        fields.current = Optional.empty();
        inTable = !inTable;
      }
      fields.add(block);
    }
    return fields;
  }

  boolean has(FormLabel label) {
    return texts.containsKey(label);
  }

  /** What stands behind a label, line by line; empty where nothing does. */
  Field field(FormLabel label) {
    String text = String.join("\n", texts.getOrDefault(label, List.of()));
    return new Field(text, places.getOrDefault(label, Place.WHOLE_FILE));
  }

  private void add(Block block) {
    if (block instanceof Paragraph paragraph) {
      paragraph.text().lines().forEach(line -> addLine(line, paragraph.place()));
    } else if (block instanceof Table table) {
      table.rows().forEach(this::addRow);
    }
  }

  /** Text saved from a table has a label on a line of its own, and then what was filled in. */
  private void addLine(String line, Place place) {
    addText(line, place, !afterBareLabel);
    afterBareLabel = FormLabel.of(line).isPresent() && colon(line) < 0;
  }

  /** Right of a label is what was filled in, whatever words it begins with. */
  private void addRow(Row row) {
    boolean afterLabel = false;
    for (Cell cell : row.cells()) {
      if (!cell.continued()) {
        addText(cell.text(), cell.place(), !afterLabel);
        afterLabel = FormLabel.of(cell.text()).isPresent();
      }
    }
  }

  private void addText(String text, Place place, boolean mayBeginWithLabel) {
    Optional<FormLabel> whole = FormLabel.of(text);
    if (whole.isPresent()) {
      begin(whole.get(), place);
      return;
    }
    int colon = colon(text);
    Optional<FormLabel> inline =
        mayBeginWithLabel && colon > 0 ? FormLabel.of(text.substring(0, colon)) : Optional.empty();
    inline.ifPresent(label -> begin(label, place));
    put(inline.isPresent() ? text.substring(colon + 1) : text, place);
  }

  private static int colon(String text) {
    int wide = text.indexOf('：');
    int narrow = text.indexOf(':');
    return wide < 0 || narrow < 0 ? Math.max(wide, narrow) : Math.min(wide, narrow);
  }

  private void begin(FormLabel label, Place place) {
    current = Optional.of(label);
    texts.computeIfAbsent(label, none -> new ArrayList<>());
    places.putIfAbsent(label, place);
  }

  private void put(String text, Place place) {
    if (current.isPresent() && !text.isBlank()) {
      List<String> lines = texts.getOrDefault(current.get(), List.of());
      if (lines.isEmpty()) {
        places.put(current.get(), place);
      }
      lines.add(text.strip());
    }
  }
}
