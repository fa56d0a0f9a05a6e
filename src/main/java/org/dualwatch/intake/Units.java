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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dualwatch.finding.Language;

/** The spending units that may drop files, by code. */
public final class Units {

  private final Map<String, Unit> units;
  private final SortedMap<String, String> names;

  private Units(Map<String, Unit> units) {
    this.units = Map.copyOf(units);
    SortedMap<String, String> sorted = new TreeMap<>();
    units.forEach((code, unit) -> sorted.put(code, unit.name()));
    this.names = Collections.unmodifiableSortedMap(sorted);
  }

  /** A unit's name, and the language of its receipts. */
  private record Unit(String name, Language language) {}

  /** Units given one by one, code to name, all answered in Chinese. */
  public static Units of(Map<String, String> names) {
    Map<String, Unit> units = new TreeMap<>();
    names.forEach((code, name) -> units.put(code, new Unit(name, Language.ZH)));
    return new Units(units);
  }

  /**
   * Reads {@code units.csv}: a heading line {@code code,name} or {@code code,name,language}, then a
   * unit a line, in UTF-8. The language is {@code zh}, which is meant where none stands, or {@code
   * en}.
   *
   * @throws WrongUnitsException where a line is no unit; the message names it
   */
  public static Units read(Path file) throws IOException {
    Map<String, Unit> units = new TreeMap<>();
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
        if (units.put(code, new Unit(name, language(line, where))) != null) {
          throw new WrongUnitsException(where + "the code " + code + " stands there twice");
        }
      }
    } catch (CsvParseException broken) {
      throw new WrongUnitsException(file + " is no CSV: a quote is not closed");
    }
    return new Units(units);
  }

  private static Language language(NamedCsvRecord line, String where) throws WrongUnitsException {
    String word = line.findField("language").orElse("").strip();
    return Language.of(word.isEmpty() ? Language.ZH.id() : word)
        .orElseThrow(
            () ->
                new WrongUnitsException(
                    where + "expected the language zh or en (or none), found " + word));
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
    return unit(code).name();
  }

  /** The language of the unit's receipts; Chinese where the code is not registered. */
  Language languageOf(String code) {
    return unit(code).language();
  }

  private Unit unit(String code) {
    return units.getOrDefault(code, new Unit("", Language.ZH));
  }

  /** All names by code, sorted by code. */
  public SortedMap<String, String> names() {
    return names;
  }

  /** All codes, sorted: the folders of the inbox. */
  public List<String> codes() {
    return units.keySet().stream().sorted().toList();
  }
}
