package org.dualwatch.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Sets the dates in a workbook, which the library takes from the clock, so that the same review has
 * the same bytes.
 */
final class XlsxDates {

  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

  private XlsxDates() {}

  /** Copies a workbook, dated by a day. The stream stays open. */
  static void copy(Path workbook, LocalDate day, OutputStream to) throws IOException {
    try (ZipFile from = new ZipFile(workbook.toFile())) {
      ZipOutputStream out = new ZipOutputStream(to);
      for (ZipEntry entry : entries(from)) {
        byte[] content = from.getInputStream(entry).readAllBytes();
        ZipEntry dated = new ZipEntry(entry.getName());
        dated.setTimeLocal(EARLIEST);
        out.putNextEntry(dated);
        out.write(entry.getName().equals(PROPERTIES) ? dated(content, day) : content);
        out.closeEntry();
      }
      out.finish();
    }
  }

  /** By name, which puts the list of types first: some programs know a workbook by that. */
  private static List<ZipEntry> entries(ZipFile from) {
    return from.stream()
        .map(entry -> (ZipEntry) entry)
        .sorted(Comparator.comparing(ZipEntry::getName))
        .toList();
  }

  private static byte[] dated(byte[] properties, LocalDate day) {
    return new String(properties, UTF_8)
        .replaceAll(CREATED, "$1" + day + "T00:00:00Z")
        .getBytes(UTF_8);
  }
}
