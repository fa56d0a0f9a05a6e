package org.dualwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SettingsTest {

  @TempDir private Path folder;
  private Home home = new Home(Path.of(""));

  @BeforeEach
  void open() {
    home = new Home(folder);
  }

  @Test
  void whatIsNotSetHasItsDefault() throws Exception {
    assertThat(Settings.of(home).number("intake.largest-mb")).isEqualTo(32);
    assertThat(Settings.of(home).zone()).hasToString("Asia/Shanghai");
  }

  @Test
  void theHomesFileOverridesADefault() throws Exception {
    Files.writeString(home.settings(), "mail.from = 财政局 <a@example.invalid>\n");
    assertThat(Settings.of(home).text("mail.from")).isEqualTo("财政局 <a@example.invalid>");
  }

  @Test
  void anUnknownKeyIsAnErrorThatNamesTheNearest() throws Exception {
    Files.writeString(home.settings(), "mail.hots = smtp\n");
    assertThatThrownBy(() -> Settings.of(home))
        .isInstanceOf(WrongSettingException.class)
        .hasMessageContaining("'mail.hots'")
        .hasMessageContaining("'mail.host'");
  }

  @Test
  void aNumberThatIsNoneIsNamed() throws Exception {
    Files.writeString(home.settings(), "mail.port = smtp\n");
    assertThatThrownBy(() -> Settings.of(home)).hasMessageContaining("mail.port = smtp");
  }

  @Test
  void aZoneThatIsNoneIsNamed() throws Exception {
    assertThatThrownBy(() -> Settings.of(home, Map.of("time-zone", "Asia/Tianjing")))
        .hasMessageContaining("Asia/Tianjing");
  }

  @ParameterizedTest
  @CsvSource({
    "mail.port, 0, 1",
    "mail.port, 65536, 65535",
    "intake.largest-mb, -1, 1",
    "intake.every-ms, 0, 1",
    "monitoring.tries, -1, 0",
    "mail.starttls, maybe, true",
    "report.units, no, false",
    "submission.due, 11/30, 11-30",
    "submission.due, 2025-02-30, 2025-02-28",
    "submission.cron, daily, 0 0 7 * * ?"
  })
  void aSettingOutOfItsRangeIsToldAtTheStart(String key, String wrong, String right)
      throws Exception {
    assertThatThrownBy(() -> Settings.of(home, Map.of(key, wrong)))
        .isInstanceOf(WrongSettingException.class)
        .hasMessageContaining(key);
    assertThat(Settings.of(home, Map.of(key, right)).text(key)).isEqualTo(right);
  }

  @Test
  void theEmbeddedDatabaseLosesNoCommitInACrash() throws Exception {
    assertThat(Settings.of(home).databaseUrl("record")).contains("WRITE_DELAY=0");
  }
}
