package org.dualwatch.correction;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code holidays.csv}, line by line; a line that is wrong would move a deadline. */
final class HolidaysFile {

  private static final int LARGEST = 256 * 1024;
  private static final int LONGEST_SHOWN = 40;
  private static final Set<String> HEADINGS = Set.of("date", "日期");

  /** Spreadsheets write a day back as 2025/10/1. */
  private static final Pattern DAY = Pattern.compile("(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})");

  private final Path file;
  private final Map<LocalDate, DayKind> days = new HashMap<>();

  private HolidaysFile(Path file) {
    this.file = file;
  }

  static Map<LocalDate, DayKind> read(Path file) throws IOException {
    HolidaysFile holidays = new HolidaysFile(file);
    holidays.readLines(holidays.text());
    return holidays.days;
  }

  private String text() throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new WrongHolidaysException(
          file + "：超过 " + LARGEST / 1024 + " KB (the file is too large)");
    }
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException other) {
      throw new WrongHolidaysException(
          file
              + "：不是 UTF-8 编码，请在电子表格中另存为“CSV UTF-8”"
              + " (is not in UTF-8; in a spreadsheet: save as “CSV UTF-8”)");
    }
  }

  private void readLines(String text) throws IOException {
    boolean first = true;
    try (CsvReader<CsvRecord> lines =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.SKIP)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      for (CsvRecord line : lines) {
        List<String> fields = line.getFields().stream().map(String::strip).toList();
        if (!(first && HEADINGS.contains(fields.get(0))) && !isBlank(fields)) {
          add(fields, line.getStartingLineNumber());
        }
        first = false;
      }
    } catch (CsvParseException broken) {
      throw new WrongHolidaysException(file + "：引号没有成对 (a quote is not closed)");
    }
  }

  private static boolean isBlank(List<String> fields) {
    return fields.stream().allMatch(String::isEmpty);
  }

  private void add(List<String> fields, long line) {
    LocalDate day = day(fields.get(0), line);
    DayKind kind = kind(fields.size() < 2 ? "" : fields.get(1), line);
    if (kind == DayKind.WORKED && !WorkingDays.isWeekend(day)) {
      throw wrong(
          line,
          day + " 不是周六或周日，本来就是工作日，不写“班”；请核对日期",
          day + " is no Saturday or Sunday and needs no 班; check the date");
    }
    if (days.put(day, kind) != null) {
      throw wrong(line, day + " 写了两次，只应写一次", day + " stands there twice, expected once");
    }
  }

  private LocalDate day(String field, long line) {
    Matcher day = DAY.matcher(field);
    try {
      if (day.matches()) {
        return LocalDate.of(
            Integer.parseInt(day.group(1)),
            Integer.parseInt(day.group(3)),
            Integer.parseInt(day.group(4)));
      }
    } catch (DateTimeException noSuchDay) {
      throw wrong(
          line,
          "日历中没有“" + field + "”这一天，应为 2025-10-01 这样的日期",
          "the calendar has no '" + field + "'; expected a day such as 2025-10-01");
    }
    throw wrong(
        line,
        "“" + shown(field) + "”不是日期，应为 2025-10-01 这样的日期",
        "'" + shown(field) + "' is no day; expected one such as 2025-10-01");
  }

  private DayKind kind(String field, long line) {
    return switch (field) {
      case "休" -> DayKind.OFF;
      case "班" -> DayKind.WORKED;
      default ->
          throw wrong(
              line,
              "“" + shown(field) + "”应为“休”（放假）或“班”（调休上班）",
              "'" + shown(field) + "': expected 休 (holiday) or 班 (worked)");
    };
  }

  private static String shown(String field) {
    return field.length() > LONGEST_SHOWN ? field.substring(0, LONGEST_SHOWN) + "…" : field;
  }

  private WrongHolidaysException wrong(long line, String zh, String en) {
    return new WrongHolidaysException(
        file + " 第 " + line + " 行：" + zh + " (line " + line + ": " + en + ")");
  }
}
