package org.dualwatch.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What files that are archives must not tell. */
final class Archives {

  private Archives() {}

  /**
   * That no entry is dated by the clock or tells the time zone, and that no part has today's month
   * in it, which the files of these tests are not about.
   */
  static void assertTellNoClock(byte[] archive) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries++;
        assertThat(entry.getTimeLocal())
            .as(entry.getName())
            .isEqualTo(LocalDate.of(1980, 2, 1).atStartOfDay());
        assertThat(entry.getExtra()).as(entry.getName()).isNull();
        assertThat(new String(zip.readAllBytes(), UTF_8))
            .as(entry.getName())
            .doesNotContain(YearMonth.now(ZoneOffset.UTC).toString());
      }
      assertThat(entries).isPositive();
    }
  }
}
