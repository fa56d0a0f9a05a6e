package org.dualwatch.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The spending units that may drop files: code to name. */
public final class Units {

  private final Map<String, String> names;

  private Units(Map<String, String> names) {
    this.names = Map.copyOf(names);
  }

  /** Units given one by one. */
  public static Units of(Map<String, String> names) {
    return new Units(names);
  }

  /**
   * Reads {@code units.csv}: a heading line {@code code,name}, then a unit a line, in UTF-8.
   *
   * @throws WrongUnitsException where a line is no unit; the message names it
   */
  public static Units read(Path file) throws IOException {
    Map<String, String> names = new TreeMap<>();
    String text = text(file);
    String heading = text.lines().findFirst().orElse("").strip();
    if (!heading.matches("\"?code\"?,\"?name\"?(,.*)?")) {
      throw new WrongUnitsException(
          file + ", line 1: expected the heading code,name, then a unit a line");
    }
    try (CsvReader<NamedCsvRecord> lines =
        CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofNamedCsvRecord(text)) {
      for (NamedCsvRecord line : lines) {
        String where = file + ", line " + line.getStartingLineNumber() + ": ";
        String code = line.findField("code").orElse("").strip();
        String name = line.findField("name").orElse("").strip();
        if (!UnitFolder.isCode(code) || name.isEmpty()) {
          throw new WrongUnitsException(
              where + "expected a code of 3 to 21 letters and digits, and a name");
        }
        if (names.put(code, name) != null) {
          throw new WrongUnitsException(where + "the code " + code + " stands there twice");
        }
      }
    } catch (CsvParseException broken) {
      throw new WrongUnitsException(file + " is no CSV: a quote is not closed");
    }
    return new Units(names);
  }

  private static String text(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new WrongUnitsException(
          file
              + " is missing: it lists the units that may drop files, first the heading code,name,"
              + " then a unit a line");
    }
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException other) {
      throw new WrongUnitsException(
          file + " is not in UTF-8 (in a spreadsheet: save as “CSV UTF-8”)");
    }
  }

  /** The unit's name, empty where the code is not registered. */
  String nameOf(String code) {
    return names.getOrDefault(code, "");
  }

  /** All codes, sorted: the folders of the inbox. */
  public List<String> codes() {
    return names.keySet().stream().sorted().toList();
  }
}
