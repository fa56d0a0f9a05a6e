package org.dualwatch.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dualwatch.finding.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UnitsTest {

  @TempDir private Path folder;

  @Test
  void readsCodesWithTheirLeadingZeros() throws Exception {
    assertThat(read("code,name\n001234,示例单位\n").codes()).containsExactly("001234");
  }

  @Test
  void readsAFileThatASpreadsheetSavedWithAByteOrderMark() throws Exception {
    assertThat(read("\uFEFFcode,name\n363207,天津市群众艺术馆\n").nameOf("363207")).isEqualTo("天津市群众艺术馆");
  }

  @Test
  void anUnknownCodeHasNoName() throws Exception {
    assertThat(read("code,name\n363207,天津市群众艺术馆\n").nameOf("363208")).isEmpty();
  }

  @Test
  void aLineWithoutANameIsNamed() {
    assertThatThrownBy(() -> read("code,name\n363207,天津市群众艺术馆\n900001,\n"))
        .isInstanceOf(WrongUnitsException.class)
        .hasMessageContaining("line 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"363207\n", "363207,甲,乙\n\n363208"})
  void aLineThatIsCutShortIsRefused(String line) {
    assertThatThrownBy(() -> read("code,name\n" + line)).isInstanceOf(WrongUnitsException.class);
  }

  @Test
  void aFileWithoutItsHeadingIsRefused() {
    assertThatThrownBy(() -> read("363207,天津市群众艺术馆\n900001,示例区少年宫\n"))
        .isInstanceOf(WrongUnitsException.class)
        .hasMessageContaining("code,name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "363-207", "mail", "unknown", "12", "1234567890123456789012"})
  void aCodeThatCouldBeSomethingElseIsRefused(String code) {
    assertThatThrownBy(() -> read("code,name\n" + code + ",示例单位\n"))
        .isInstanceOf(WrongUnitsException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"123", "123456789012345678901", "A01"})
  void aCodeHasThreeToTwentyOneLettersAndDigits(String code) throws Exception {
    assertThat(read("code,name\n" + code + ",示例单位\n").codes()).containsExactly(code);
  }

  @Test
  void aCodeThatStandsThereTwiceIsNamed() {
    assertThatThrownBy(() -> read("code,name\n363207,甲\n363207,乙\n"))
        .isInstanceOf(WrongUnitsException.class)
        .hasMessageContaining("363207");
  }

  @ParameterizedTest
  @CsvSource({"'',ZH", "zh,ZH", "en,EN", "' en ',EN"})
  void aUnitIsAnsweredInTheLanguageOfItsLine(String word, Language language) throws Exception {
    Units units = read("code,name,language\n363207,天津市群众艺术馆," + word + "\n");
    assertThat(units.languageOf("363207")).isEqualTo(language);
  }

  @Test
  void unitsWithoutALanguageAreAnsweredInChinese() throws Exception {
    assertThat(read("code,name\n363207,天津市群众艺术馆\n").languageOf("363207")).isEqualTo(Language.ZH);
    assertThat(read("code,name,language\n363207,甲\n").languageOf("363207")).isEqualTo(Language.ZH);
    assertThat(read("code,name,language\n363207,甲,en\n").languageOf("999999"))
        .as("a unit that is not registered")
        .isEqualTo(Language.ZH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "EN", "english", "中文"})
  void aLanguageThatThereIsNotIsNamedWithItsLine(String word) {
    assertThatThrownBy(() -> read("code,name,language\n363207,甲,zh\n900001,乙," + word + "\n"))
        .isInstanceOf(WrongUnitsException.class)
        .hasMessageContaining("line 3")
        .hasMessageContaining("zh or en")
        .hasMessageContaining(word);
  }

  @Test
  void aFileThatIsNotInUtf8SaysHowToSaveIt() throws Exception {
    Path file =
        Files.write(
            folder.resolve("units.csv"),
            "code,name\n363207,天津市群众艺术馆\n".getBytes(Charset.forName("GB18030")));
    assertThatThrownBy(() -> Units.read(file))
        .isInstanceOf(WrongUnitsException.class)
        .hasMessageContaining("CSV UTF-8");
  }

  private Units read(String text) throws Exception {
    return Units.read(Files.writeString(folder.resolve("units.csv"), text));
  }
}
