package org.dualwatch.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.dualwatch.target.AForm.aForm;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dualwatch.finding.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts and tables made to keep the reader busy; whatever is quadratic takes minutes here. */
final class TargetTrapsTest {

  private static final int LENGTH = 1 << 18;
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Place PLACE = new Place.InTable(1, 1, 1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "\n",
        "\u00A0",
        "\u3000 ",
        "\n ",
        "a",
        "1",
        "1.",
        "1.\n",
        "(1)",
        "。",
        "。\n",
        "1 ",
        "1,",
        "1,000",
        "绩效目标",
        "绩效目标表(",
        "表(",
        "20",
        "2025年度",
        "2025-",
        ":",
        "元",
        "单位:",
        "363207 ",
        "-",
        "\u200B",
        "\uD83D\uDE00",
        "\uD83D"
      })
  void readsAQuarterOfAMegabyteOfAnythingSoon(String part) {
    String text = "1" + part.repeat(LENGTH / part.length()) + "x\u0085";
    Field field = Fields.of(text, PLACE);
    assertTimeout(
        SOON,
        () -> {
          assertThat(AmountReader.read(field, "万元")).isInstanceOf(Amount.Unread.class);
          assertThat(AmountReader.declaredUnit(text)).isEmpty();
          assertThat(GoalText.split(field)).isNotEmpty();
          assertThat(FiscalYears.statedIn(text)).isEmpty();
          assertThat(Preface.isFormTitle(text)).isFalse();
          assertThatCode(() -> FiscalYears.namedIn(text, part)).doesNotThrowAnyException();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n", "1.\n", "1", "绩效目标表(", "363207 ", "单位:"})
  void readsAFormWithAsMuchInItsCellsSoon(String part) {
    String text = "363207" + part.repeat(LENGTH / part.length()) + "x\u2029";
    AForm form =
        aForm()
            .withLines(text)
            .withHeadRow(1, text, "单位：万元")
            .withProject(text)
            .withAmounts(text, text, text)
            .withGoal(text)
            .withRow(text, text, text, text, "≥5人");

    assertTimeout(SOON, () -> assertThat(AFile.of(form).read().tables()).hasSize(1));
  }

  @Test
  void readsTwentyThousandCellsSoon() {
    AForm form = aForm();
    for (int i = 0; i < 4_000; i++) {
      form.withRow("", "", "指标" + i, "第" + i + "个", "≥" + i + "场次");
    }

    assertTimeout(SOON, () -> assertThat(form.read().indicators()).hasSize(4_001));
  }

  @Test
  void readsTwentyThousandLinesOfAGoalSoon() {
    AForm form = aForm();
    for (int i = 0; i < 20_000; i++) {
      form.withLastHeadRow("", "为群众办好文化活动，".repeat(10));
    }

    assertTimeout(SOON, () -> assertThat(form.read().goals()).hasSize(1));
  }

  @Test
  void readsARowOfAThousandAmountsSoon() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      List<String> row = new ArrayList<>();
      for (int j = 0; j < 250; j++) {
        row.add("预算数");
        row.add("1" + i);
      }
      rows.add(row);
    }
    rows.add(List.of("绩效目标", "甲"));

    assertTimeout(
        SOON,
        () ->
            assertThat(AFile.of().withRows(rows).table().budget().total())
                .isInstanceOf(Amount.Unread.class));
  }

  @Test
  void readsTwoThousandFormsSoon() {
    AFile file = AFile.of();
    for (int i = 0; i < 2_000; i++) {
      file.with(aForm().withProject("项目" + i));
    }

    assertTimeout(SOON, () -> assertThat(file.read().tables()).hasSize(2_000));
  }
}
