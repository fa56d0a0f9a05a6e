package org.dualwatch.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The holidays of autumn 2025: 1 to 8 October off, 28 September and 11 October worked for them. */
final class WorkingDaysTest {

  static final String AUTUMN_2025 =
      """
      # 国务院办公厅关于2025年部分节假日安排的通知
      date,kind
      2025-09-28,班
      2025-10-01,休
      2025-10-02,休
      2025-10-03,休
      2025-10-04,休,中秋节和国庆节
      2025-10-05,休
      2025-10-06,休
      2025-10-07,休
      2025-10-08,休
      2025-10-11,班
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "2025-09-01, 1, 2025-09-02",
    "2025-09-05, 1, 2025-09-08",
    "2025-09-06, 1, 2025-09-08",
    "2025-09-01, 10, 2025-09-15",
    "2025-09-26, 1, 2025-09-28",
    "2025-09-30, 1, 2025-10-09",
    "2025-09-30, 3, 2025-10-11",
    "2025-10-10, 1, 2025-10-11",
    "2025-10-11, 1, 2025-10-13",
    "2025-09-26, 10, 2025-10-16"
  })
  void aDeadlineEndsOnAWorkingDayAndTheDayItBeginsOnDoesNotCount(
      LocalDate day, int workingDays, LocalDate last) throws Exception {
    assertThat(read(AUTUMN_2025).after(day, workingDays)).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-10-15, 0, 2025-10-15",
    "2025-10-15, 3, 2025-10-11",
    "2025-10-15, 6, 2025-09-30",
    "2025-09-15, 3, 2025-09-10"
  })
  void countsBackwardsAsItCountsForwards(LocalDate day, int workingDays, LocalDate first)
      throws Exception {
    WorkingDays days = read(AUTUMN_2025);

    assertThat(days.before(day, workingDays)).isEqualTo(first);
    assertThat(workingDays == 0 ? day : days.after(first, workingDays)).isEqualTo(day);
  }

  @Test
  void withoutAFileMondayToFridayAreWorked() throws Exception {
    WorkingDays days = WorkingDays.readIfThere(folder.resolve("holidays.csv"));

    assertThat(days.after(LocalDate.of(2025, 9, 30), 1)).isEqualTo(LocalDate.of(2025, 10, 1));
    assertThat(days.isWorking(LocalDate.of(2025, 9, 28))).isFalse();
  }

  @Test
  void aDeadlineHasADayAtLeast() {
    assertThatThrownBy(() -> WorkingDays.mondayToFriday().after(LocalDate.of(2025, 9, 1), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-10-01,休\n",
        "\uFEFF日期,类型\r\n2025/10/1,休\r\n",
        "# 放假\n\n\"2025-10-01\",\"休\"",
        "2025-10-01 , 休 , 国庆节\n,,\n"
      })
  void readsAFileAsPeopleAndSpreadsheetsWriteIt(String text) throws Exception {
    assertThat(read(text).isWorking(LocalDate.of(2025, 10, 1))).isFalse();
    assertThat(read(text).isWorking(LocalDate.of(2025, 10, 2))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-10-01       | “休”（放假）或“班”   | expected 休",
        "2025-10-01,放假    | “放假”应为         | '放假': expected",
        "2025-10-01,     | “”应为           | expected 休",
        "10月1日,休         | “10月1日”不是日期    | is no day",
        "2025-10/01,休     | 不是日期           | is no day",
        "2025-02-29,休     | 没有“2025-02-29” | the calendar has no",
        "2025-10-13,班     | 不是周六或周日        | no Saturday or Sunday",
        "2025-09-28,休     | 写了两次           | twice",
        "kind,date       | 不是日期           | is no day"
      })
  void aWrongLineIsNamedWithWhatWasExpected(String line, String zh, String en) {
    assertThatThrownBy(() -> read("# 调休\n2025-09-28,班\n" + line + "\n2025-10-02,休\n"))
        .isInstanceOf(WrongHolidaysException.class)
        .hasMessageContaining("第 3 行")
        .hasMessageContaining("line 3: ")
        .hasMessageContaining(zh)
        .hasMessageContaining(en);
  }

  @Test
  void aHeadingBelowTheFirstLineIsNone() {
    assertThatThrownBy(() -> read("2025-10-01,休\ndate,kind\n"))
        .isInstanceOf(WrongHolidaysException.class)
        .hasMessageContaining("line 2");
  }

  @Test
  void aFileThatIsNotInUtf8SaysHowToSaveIt() throws Exception {
    Path file =
        Files.write(
            folder.resolve("holidays.csv"), "2025-10-01,休\n".getBytes(Charset.forName("GB18030")));

    assertThatThrownBy(() -> WorkingDays.read(file))
        .isInstanceOf(WrongHolidaysException.class)
        .hasMessageContaining("CSV UTF-8");
  }

  @Test
  void aQuoteThatIsNotClosedIsSaid() {
    assertThatThrownBy(() -> read("\"2025-10-01,休\n" + "2025-10-02,休\n".repeat(3)))
        .isInstanceOf(WrongHolidaysException.class);
  }

  @Test
  void aFileThatNoCalendarIsIsNotRead() {
    assertThatThrownBy(() -> read("#".repeat(256 * 1024 + 1)))
        .isInstanceOf(WrongHolidaysException.class)
        .hasMessageContaining("256 KB");
  }

  @Test
  void aFileAtTheLimitIsRead() throws Exception {
    assertThat(read("#".repeat(256 * 1024)).isWorking(LocalDate.of(2025, 10, 1))).isTrue();
  }

  private WorkingDays read(String text) throws Exception {
    return WorkingDays.read(Files.writeString(folder.resolve("holidays.csv"), text));
  }
}
