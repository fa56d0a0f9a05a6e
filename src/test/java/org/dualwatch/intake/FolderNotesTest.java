package org.dualwatch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderNotesTest {

  private static final String UNIT = "363207";
  private static final Instant NOW = Instant.parse("2025-01-10T01:30:00Z");

  @TempDir private Path inbox;
  private Path note = Path.of("");

  @BeforeEach
  void aFolder() throws IOException {
    note = Files.createDirectories(inbox.resolve(UNIT)).resolve(FolderNotes.NAME);
  }

  @Test
  void aFolderIsExplainedToThePlainestEditor() throws Exception {
    keepCurrent();

    String text = Files.readString(note, StandardCharsets.UTF_8);
    assertThat(text)
        .startsWith("\uFEFF绩效目标表收件文件夹：363207 天津市群众艺术馆\r\n")
        .contains("不超过 32 MB", "回执-363207-", "某市财政局，电话 1234", "已经收到过", "~$")
        .doesNotContain("%");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(files()).as("no draft is left").containsExactly(note);
  }

  @Test
  void whatIsCurrentIsNotWrittenAgain() throws Exception {
    keepCurrent();
    Object written = Files.readAttributes(note, "fileKey,lastModifiedTime");
    keepCurrent();

    assertThat(Files.readAttributes(note, "fileKey,lastModifiedTime")).isEqualTo(written);
  }

  @Test
  void anEditIsUndone() throws Exception {
    keepCurrent();
    byte[] wanted = Files.readAllBytes(note);
    Files.writeString(note, Files.readString(note) + "我写的\r\n");
    keepCurrent();

    assertThat(note).hasBinaryContent(wanted);
    assertThat(files()).containsExactly(note);
  }

  @Test
  void aDocumentOfThatNameIsNotLostButRenamedToBeTaken() throws Exception {
    Files.writeString(note, "绩效目标表\n项目名称\n…");
    keepCurrent();

    Path aside = note.resolveSibling("改名-说明.txt");
    assertThat(aside).hasContent("绩效目标表\n项目名称\n…");
    assertThat(new RegularFiles().accepts(aside)).isTrue();
    assertThat(Files.readString(note)).contains("收件文件夹");

    Files.writeString(note, "又一份");
    keepCurrent();
    assertThat(note.resolveSibling("2-改名-说明.txt")).hasContent("又一份");
    assertThat(aside).hasContent("绩效目标表\n项目名称\n…");
  }

  @Test
  void anEmptyFileIsLeftForAMinuteToWhoeverBeganIt() throws Exception {
    Files.createFile(note);
    Files.setLastModifiedTime(note, FileTime.from(NOW.minusSeconds(59)));
    keepCurrent();
    assertThat(note).isEmptyFile();

    Files.setLastModifiedTime(note, FileTime.from(NOW.minusSeconds(60)));
    keepCurrent();
    assertThat(note).content().contains("收件文件夹");
  }

  @Test
  void aLinkIsLeftAloneAndNotFollowed() throws Exception {
    Path outside = Files.writeString(inbox.resolve("outside.txt"), "别的文件");
    Files.createSymbolicLink(note, outside);
    keepCurrent();

    assertThat(note).isSymbolicLink();
    assertThat(outside).hasContent("别的文件");
  }

  @Test
  void aFolderOfThatNameIsLeftAlone() throws Exception {
    Files.createDirectory(note);
    keepCurrent();

    assertThat(note).isEmptyDirectory();
  }

  @Test
  void aFolderThatIsALinkIsNotWrittenInto() throws Exception {
    Path elsewhere = Files.createDirectory(inbox.resolve("elsewhere"));
    Files.delete(note.getParent());
    Files.createSymbolicLink(note.getParent(), elsewhere);
    keepCurrent();

    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void aFolderThatCannotBeWrittenKeepsNoOtherBack() throws Exception {
    Files.createDirectory(inbox.resolve(".note-363207.tmp"));
    Files.writeString(inbox.resolve(".note-363207.tmp").resolve("in-the-way"), "");
    Path other = Files.createDirectory(inbox.resolve("900001"));
    notes(Units.of(Map.of(UNIT, "甲", "900001", "乙"))).keepCurrent();

    assertThat(note).doesNotExist();
    assertThat(other.resolve(FolderNotes.NAME)).exists();
  }

  private void keepCurrent() {
    notes(Units.of(Map.of(UNIT, "天津市群众艺术馆"))).keepCurrent();
  }

  private FolderNotes notes(Units units) {
    return new FolderNotes(
        inbox, units, 32L << 20, "某市财政局，电话 1234", Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(inbox)) {
      return files.filter(Files::isRegularFile).toList().stream();
    }
  }
}
