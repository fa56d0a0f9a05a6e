package org.dualwatch.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dualwatch.intake.HandIn.Handed;
import org.dualwatch.intake.HandIn.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HandInTest {

  private static final String UNIT = "363207";
  private static final Units UNITS = Units.of(Map.of(UNIT, "天津市群众艺术馆"));
  private static final int LARGEST = 10;

  @TempDir private Path home;

  private Path inbox;
  private Path folder;
  private HandIn handIn;

  @BeforeEach
  void prepare() throws IOException {
    inbox = home.resolve("inbox");
    folder = Files.createDirectories(inbox.resolve(UNIT));
    handIn = new HandIn(inbox, UNITS, LARGEST);
  }

  @Test
  void aFileIsMovedUnderItsOwnName() throws IOException {
    Path content = content("目标表");
    assertThat(handIn.handIn(UNIT, "2025年 目标表（定稿）.docx", content))
        .isEqualTo(new Handed(Outcome.RECEIVED, "2025年 目标表（定稿）.docx"));
    assertThat(content).doesNotExist();
    assertThat(folder.resolve("2025年 目标表（定稿）.docx")).hasContent("目标表");
  }

  @Test
  void aSecondFileOfTheSameNameTakesNoOthersPlace() throws IOException {
    handIn.handIn(UNIT, "a.docx", content("1"));
    handIn.handIn(UNIT, "a.docx", content("2"));
    handIn.handIn(UNIT, "a.docx", content("3"));
    assertThat(folder.resolve("a.docx")).hasContent("1");
    assertThat(folder.resolve("2-a.docx")).hasContent("2");
    assertThat(folder.resolve("3-a.docx")).hasContent("3");
  }

  @Test
  void aLinkThatLeadsNowhereIsNotWrittenThrough() throws IOException {
    Path elsewhere = home.resolve("elsewhere");
    Files.createSymbolicLink(folder.resolve("a.docx"), elsewhere);
    assertThat(handIn.handIn(UNIT, "a.docx", content("1")).name()).isEqualTo("2-a.docx");
    assertThat(elsewhere).doesNotExist();
  }

  @Test
  void anEmptyFileIsSaidAndNotTaken() throws IOException {
    assertThat(handIn.handIn(UNIT, "a.docx", content("")).outcome()).isEqualTo(Outcome.EMPTY);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFileOfTheLargestSizeIsTakenAndAByteMoreIsNot() throws IOException {
    assertThat(handIn.handIn(UNIT, "a", content("1234567890")).outcome())
        .isEqualTo(Outcome.RECEIVED);
    assertThat(handIn.handIn(UNIT, "b", content("12345678901")).outcome())
        .isEqualTo(Outcome.TOO_LARGE);
    assertThat(folder.resolve("b")).doesNotExist();
  }

  @Test
  void nothingIsTakenForAUnitThatIsNotRegistered() throws IOException {
    Path content = content("1");
    Files.createDirectories(inbox.resolve("999999"));
    for (String unit : List.of("999999", "..", "unknown", "")) {
      assertThatThrownBy(() -> handIn.handIn(unit, "a.docx", content))
          .isInstanceOf(IOException.class);
    }
    assertThat(content).hasContent("1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "..",
        "../x",
        "../../../etc/passwd",
        "..\\..\\a.csv",
        "C:\\用户\\表.docx",
        "a/b/",
        ".hidden.docx",
        "..hidden.docx",
        "~$x.docx",
        "CON",
        "con.docx",
        "LPT1.xlsx",
        "表.docx.",
        "表.docx  ",
        "表:流.docx",
        "<script>alert(1)</script>.docx",
        "表\u202Excod.exe",
        "a\0b\r\nc.docx",
        "a\u2028b.docx",
        "\uD840.docx",
        "\uFFFD.docx",
        "_说明.txt",
        "Thumbs.db",
        "desktop.ini",
        "表.tmp",
        "表.docx.part",
        ".tmp",
        "~$.crdownload",
        "表.docx.camelLock",
        "con.tmp",
      })
  void noNameIsRefusedOrOverlookedByTheIntake(String hostile) throws IOException {
    String name = handIn.handIn(UNIT, hostile, content("1")).name();
    assertThat(takenAndNotRefused(name)).isTrue();
    assertThat(only()).isEqualTo(name);
    assertThat(name).doesNotMatch("(?i)(con|lpt1)(\\..*)?|.*[<>:\"|?*\\\\/. ]$");
  }

  @Test
  void namesThatAreTooLongKeepTheirBeginningAndEnding() throws IOException {
    String name = handIn.handIn(UNIT, "目标表" + "长".repeat(300) + ".docx", content("1")).name();
    assertThat(name).startsWith("目标表长").endsWith("长.docx");
    assertThat(name.getBytes(StandardCharsets.UTF_8).length).isBetween(170, 180);
    assertThat(takenAndNotRefused(name)).isTrue();
    String second = handIn.handIn(UNIT, "目标表" + "长".repeat(300) + ".docx", content("2")).name();
    assertThat(takenAndNotRefused(second)).isTrue();
  }

  @Test
  void aNameThatIsOneLongEndingIsCutToo() throws IOException {
    String name = handIn.handIn(UNIT, "." + "x".repeat(300), content("1")).name();
    assertThat(takenAndNotRefused(name)).isTrue();
    assertThat(handIn.handIn(UNIT, "𠮷".repeat(100) + ".docx", content("1")).name())
        .startsWith("𠮷")
        .endsWith("𠮷.docx");
  }

  @Test
  void whatWaitsIsToldAndWhatIsTakenIsBeingRead() throws IOException {
    Clock clock = Clock.systemUTC();
    Intake intake = new Intake(inbox, UNITS, LARGEST, clock);
    Waiting waiting = new Waiting(inbox, intake);
    handIn.handIn(UNIT, "a.docx", content("1"));
    Files.createDirectories(folder.resolve("2026"));
    Files.writeString(folder.resolve("2026/b.docx"), "2");
    Files.writeString(folder.resolve("~$b.docx"), "2");
    Files.createSymbolicLink(folder.resolve("c.docx"), home);
    intake.take(folder.resolve("a.docx").toFile());
    assertThat(waiting.of(UNIT, 10))
        .extracting(Waiting.File::name, Waiting.File::isTaken)
        .containsExactlyInAnyOrder(tuple("a.docx", true), tuple("2026/b.docx", false));
    assertThat(waiting.of(UNIT, 1)).hasSize(1);
    assertThat(waiting.of("..", 10)).isEmpty();
    assertThat(waiting.of("999999", 10)).isEmpty();
  }

  private boolean takenAndNotRefused(String name) throws IOException {
    Path file = folder.resolve(name);
    assertThat(new RegularFiles().accepts(file)).as(name).isTrue();
    Intake intake = new Intake(inbox, UNITS, LARGEST, Clock.systemUTC());
    return intake.take(file.toFile()).isReadable();
  }

  private String only() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).reduce((a, b) -> a + "|" + b).get();
    }
  }

  private Path content(String text) throws IOException {
    Path uploads = Files.createDirectories(home.resolve("data/uploads"));
    return Files.writeString(Files.createTempFile(uploads, "", ""), text);
  }
}
