package org.dualwatch.monitoring;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dualwatch.spending.Spending;
import org.dualwatch.value.Spelling;

/**
 * Which ledger project is which table's, where code and name do not tell, as an office has written
 * it down; and which needs no table.
 */
public final class ProjectMap {

  /** Nothing is written down. */
  public static final ProjectMap EMPTY = new ProjectMap(List.of());

  /**
   * One line: keys of the ledger project's code or name, and of the table's; empty for no table.
   */
  private record Line(String unit, String ledger, String table) {}

  private final Map<String, List<Line>> ofUnits;

  private ProjectMap(List<Line> lines) {
    this.ofUnits = lines.stream().collect(Collectors.groupingBy(Line::unit));
  }

  private Stream<Line> ofUnit(String code) {
    return ofUnits.getOrDefault(code, List.of()).stream();
  }

  /**
   * Reads {@code projects.csv}: the heading {@code unit,ledger,table}, then a ledger project a
   * line, in UTF-8: the unit's code, the ledger project's code or name, and the table's code or
   * name, or nothing where none is due. There need be no such file.
   *
   * @throws WrongProjectMapException where a line does not say that; the message names it
   */
  public static ProjectMap readIfThere(Path file) throws IOException {
    if (!Files.exists(file)) {
      return EMPTY;
    }
    List<Line> lines = new ArrayList<>();
    String text = text(file);
    String heading = text.lines().findFirst().orElse("").strip();
    if (!heading.matches("\"?unit\"?,\"?ledger\"?,\"?table\"?(,.*)?")) {
      throw new WrongProjectMapException(
          file + " 第1行应为表头 unit,ledger,table (line 1: expected the heading unit,ledger,table)");
    }
    long read = 1;
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .allowUnclosedQuote(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      for (CsvRecord row : rows) {
        read = row.getStartingLineNumber();
        if (read > 1) {
          lines.add(line(file, row));
        }
      }
    } catch (CsvParseException broken) {
      throw new WrongProjectMapException(
          file + " 第" + read + "行之后有引号没有成对 (after line " + read + " a quote is not closed)");
    }
    return new ProjectMap(lines);
  }

  private static Line line(Path file, CsvRecord row) {
    String unit = field(row, 0).strip();
    String ledger = Spelling.key(field(row, 1));
    if (unit.isEmpty() || ledger.isEmpty()) {
      throw new WrongProjectMapException(
          file
              + " 第"
              + row.getStartingLineNumber()
              + "行应有单位编码和台账项目的编码或名称 (expected a unit's code and a ledger project)");
    }
    return new Line(unit, ledger, Spelling.key(field(row, 2)));
  }

  /** The heading has said which is where; what is left out at the end of a line is empty. */
  private static String field(CsvRecord row, int column) {
    return column < row.getFieldCount() ? row.getField(column) : "";
  }

  private static String text(Path file) throws IOException {
    try {
      String text = Files.readString(file);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException other) {
      throw new WrongProjectMapException(file + " 不是 UTF-8 编码 (is not in UTF-8)");
    }
  }

  /** The ledger projects that are written down to be a table's. */
  List<Spending> of(AcceptedTable table, List<Spending> projects) {
    List<Line> named =
        ofUnit(table.unitCode())
            .filter(line -> !line.table().isEmpty())
            .filter(
                line ->
                    line.table().equals(Spelling.key(table.projectCode()))
                        || line.table().equals(Spelling.key(table.project())))
            .toList();
    return named.isEmpty()
        ? List.of()
        : projects.stream()
            .filter(project -> named.stream().anyMatch(line -> isAbout(line, project)))
            .toList();
  }

  /** Whether anything is written down of a ledger project. */
  boolean knows(Spending project) {
    return ofUnit(project.unitCode()).anyMatch(line -> isAbout(line, project));
  }

  /** Whether a ledger project is written down to need no table. */
  boolean needsNoTable(Spending project) {
    return ofUnit(project.unitCode())
        .anyMatch(line -> isAbout(line, project) && line.table().isEmpty());
  }

  private static boolean isAbout(Line line, Spending project) {
    return line.ledger().equals(Spelling.key(project.projectCode()))
        || line.ledger().equals(Spelling.key(project.projectName()));
  }

  /** All of it in one line: what makes a run repeatable. */
  String text() {
    return ofUnits.values().stream()
        .flatMap(List::stream)
        .map(line -> line.unit() + "," + line.ledger() + "," + line.table())
        .sorted()
        .toList()
        .toString();
  }
}
