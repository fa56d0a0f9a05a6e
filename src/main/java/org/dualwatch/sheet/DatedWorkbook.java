package org.dualwatch.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes a workbook whose bytes depend on its content and a day alone: the library takes the dates
 * in it from the clock.
 */
public final class DatedWorkbook {

  /** What every entry of an archive is dated. At an earlier one the bytes tell the time zone. */
  static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String PROPERTIES = "docProps/core.xml";
  private static final String SHEETS = "xl/worksheets/";
  private static final String MERGED = "<mergeCells>";
  private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

  private DatedWorkbook() {}

  /** Fills a workbook with its sheets. */
  @FunctionalInterface
  public interface Content {
    void write(Workbook workbook) throws IOException;
  }

  /** Writes a workbook, dated by a day, by way of a file that is gone afterwards. */
  public static void write(OutputStream to, LocalDate day, Content content) throws IOException {
    write(to, Map.of(PROPERTIES, properties -> dated(properties, day)), content);
  }

  /**
   * The same for sheets with merged cells, which the library writes in an order that no run
   * repeats. Each sheet is in memory at once.
   */
  static void writeMerged(OutputStream to, LocalDate day, Content content) throws IOException {
    write(
        to,
        Map.of(PROPERTIES, properties -> dated(properties, day), SHEETS, DatedWorkbook::inOneOrder),
        content);
  }

  /** Changes the entries whose names begin with a key. */
  private static void write(
      OutputStream to, Map<String, UnaryOperator<String>> changes, Content content)
      throws IOException {
    Path draft = Files.createTempFile("dualwatch", ".xlsx");
    try {
      try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(draft));
          Workbook workbook = new Workbook(bytes, "Dualwatch", null)) {
        // It is packed when it is copied: once is enough.
        workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
        content.write(workbook);
      }
      copy(draft, changes, to);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** The stream stays open. */
  private static void copy(
      Path workbook, Map<String, UnaryOperator<String>> changes, OutputStream to)
      throws IOException {
    try (ZipFile from = new ZipFile(workbook.toFile())) {
      ZipOutputStream out = new ZipOutputStream(to);
      for (ZipEntry entry : entries(from)) {
        ZipEntry dated = new ZipEntry(entry.getName());
        dated.setTimeLocal(EARLIEST);
        out.putNextEntry(dated);
        Optional<UnaryOperator<String>> change = change(changes, entry);
        try (InputStream content = from.getInputStream(entry)) {
          if (change.isPresent()) {
            String text = new String(content.readAllBytes(), UTF_8);
            out.write(change.get().apply(text).getBytes(UTF_8));
          } else {
            content.transferTo(out);
          }
        }
        out.closeEntry();
      }
      out.finish();
    }
  }

  private static Optional<UnaryOperator<String>> change(
      Map<String, UnaryOperator<String>> changes, ZipEntry entry) {
    return changes.entrySet().stream()
        .filter(change -> entry.getName().startsWith(change.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** By name, which puts the list of types first: some programs know a workbook by that. */
  private static List<ZipEntry> entries(ZipFile from) {
    return from.stream()
        .map(entry -> (ZipEntry) entry)
        .sorted(Comparator.comparing(ZipEntry::getName))
        .toList();
  }

  private static String dated(String properties, LocalDate day) {
    return properties.replaceAll(CREATED, "$1" + day + "T00:00:00Z");
  }

  private static String inOneOrder(String sheet) {
    int start = sheet.indexOf(MERGED) + MERGED.length();
    int end = sheet.indexOf("</mergeCells>");
    if (end < start) {
      return sheet;
    }
    return Pattern.compile("(?<=/>)")
        .splitAsStream(sheet.substring(start, end))
        .sorted()
        .collect(Collectors.joining("", sheet.substring(0, start), sheet.substring(end)));
  }
}
