package org.dualwatch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger of other tables takes other SQL, in a folder that {@code ledger.questions} names. */
final class OwnQuestionsTest {

  private static final LocalDate JULY_31 = LocalDate.of(2025, 7, 31);
  private static final String BUDGET = "budget.sql";

  @TempDir private Path folder;
  private Path own = Path.of("");

  @BeforeEach
  void anOfficeWithItsOwnQuestions() throws Exception {
    AnOffice.loadLedger(AnOffice.settings(new Home(folder)));
    own = OwnQuestions.in(folder);
  }

  @Test
  void areAskedInsteadOfThePackagedOnes() throws Exception {
    String snapshot;
    try (AnOffice office = AnOffice.in(folder)) {
      snapshot = office.pipeline().monitor(JULY_31).snapshot().id();
    }
    try (AnOffice office = office()) {
      assertThat(office.pipeline().monitor(JULY_31).snapshot().id()).isEqualTo(snapshot);
    }
    OwnQuestions.withPaymentLines(folder);
    try (AnOffice office = office()) {
      assertThat(office.pipeline().monitor(JULY_31).snapshot().id())
          .as("a project's payments in one text")
          .isEqualTo(snapshot);
    }
    Files.delete(own.resolve("payment-lines.sql"));
    OwnQuestions.withCostItems(folder);
    try (AnOffice office = office()) {
      assertThat(office.pipeline().monitor(JULY_31).snapshot().id())
          .as("payments by month, and cost items beside them")
          .isEqualTo(snapshot);
    }
    OwnQuestions.change(own, BUDGET, "coalesce(amount, 0)", "2 * coalesce(amount, 0)");
    try (AnOffice office = office()) {
      assertThat(office.pipeline().monitor(JULY_31).snapshot().id()).isNotEqualTo(snapshot);
    }
  }

  @Test
  void aFileThatIsMissingIsNamed() throws Exception {
    Files.delete(own.resolve("last-year.sql"));

    assertThatThrownBy(this::office)
        .isInstanceOf(WrongSettingException.class)
        .hasMessageContaining("ledger.questions")
        .hasMessageContaining("last-year.sql")
        .hasMessageContaining("没有这个文件");
  }

  @ParameterizedTest
  @ValueSource(strings = {"payments.sql", "cost-items.sql"})
  void paymentsAreAskedInOneWayAlone(String other) throws Exception {
    OwnQuestions.withPaymentLines(folder);
    Files.writeString(own.resolve(other), "select 1");

    assertThatThrownBy(this::office)
        .isInstanceOf(WrongSettingException.class)
        .hasMessageContaining("payment-lines.sql 和 " + other + " 只能有一个");
  }

  @ParameterizedTest
  @CsvSource({
    "and (, ; and (, 结尾不加分号",
    ":?year, :?month, :?month",
    "select, delete, 应为一条 select 查询"
  })
  void whatIsNoSingleQueryIsNamed(String old, String changed, String said) throws Exception {
    OwnQuestions.change(own, BUDGET, old, changed);

    assertThatThrownBy(this::office)
        .isInstanceOf(WrongSettingException.class)
        .hasMessageContaining("ledger.questions")
        .hasMessageContaining(BUDGET)
        .hasMessageContaining(said);
  }

  @Test
  void aFileThatIsNotInUtf8IsNamed() throws Exception {
    String sql = Files.readString(own.resolve(BUDGET), UTF_8) + "-- 预算";
    Files.write(own.resolve(BUDGET), sql.getBytes(Charset.forName("GB18030")));

    assertThatThrownBy(this::office)
        .isInstanceOf(WrongSettingException.class)
        .hasMessageContaining(BUDGET)
        .hasMessageContaining("UTF-8");
  }

  private AnOffice office() throws Exception {
    return AnOffice.in(folder, "ledger.questions", "questions");
  }
}
