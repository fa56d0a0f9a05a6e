package org.dualwatch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RegularFilesTest {

  @TempDir private Path folder;

  private final RegularFiles files = new RegularFiles();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "~$363207-2025.docx",
        "表.docx.tmp",
        "~WRL0001.TMP",
        ".~lock.表.docx#",
        ".~表.xlsx",
        ".DS_Store",
        "Thumbs.db",
        "DESKTOP.INI",
        "表.docx.part",
        "表.docx.filepart",
        "未确认 12345.crdownload",
        "表.zip.download",
        "表.zip.xltd",
        "_说明.txt"
      })
  void draftsAndWhatSystemsWriteAreLeftAlone(String name) throws Exception {
    assertThat(files.accepts(Files.writeString(folder.resolve(name), "x"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "363207-2025.docx",
        "..表.docx",
        "~表.docx",
        "说明.txt",
        "_说明.txt.docx",
        "thumbs.db.docx",
        "tmp",
        "表.tmp.docx",
        "表.party"
      })
  void whatOnlyLooksLikeThatIsTaken(String name) throws Exception {
    assertThat(files.accepts(Files.writeString(folder.resolve(name), "x"))).isTrue();
  }
}
