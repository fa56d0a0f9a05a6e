package org.dualwatch.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TicksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // in the place of the box
        "☑继续执行 □调剂预算 □取消项目         | CONTINUE",
        "□继续执行 √调剂预算 □取消项目         | REALLOCATE",
        "□ 继续执行 □ 调剂预算 ■ 取消项目      | CANCEL",
        "☐继续执行 ☒调剂预算 ☐取消项目         | REALLOCATE",
        "□继续执行☑调剂预算□取消项目           | REALLOCATE",
        "□继续执行√调剂预算□取消项目           | REALLOCATE",
        "口继续执行 √调剂预算 口取消项目         | REALLOCATE",
        "○继续执行、●调剂预算、○取消项目        | REALLOCATE",
        "( )继续执行 (√)调剂预算 ( )取消项目   | REALLOCATE",
        "（　）继续执行 （）调剂预算 （ ✓ ）取消项目  | CANCEL",
        "□　继续执行　✔　调剂预算　□　取消项目   | REALLOCATE",
        // beside the box, all boxes left
        "□√继续执行 □调剂预算 □取消项目        | CONTINUE",
        "□继续执行 □√调剂预算 □取消项目        | REALLOCATE",
        "□继续执行□√调剂预算□取消项目          | REALLOCATE",
        "√□继续执行 □调剂预算 □取消项目        | CONTINUE",
        "□继续执行 √□调剂预算 □取消项目        | REALLOCATE",
        "□继续执行√ □调剂预算 □取消项目        | CONTINUE",
        "□继续执行 □调剂预算√ □取消项目        | REALLOCATE",
        "□继续执行 □调剂预算 □取消项目√        | CANCEL",
        // boxes behind the words
        "继续执行☑ 调剂预算□ 取消项目□         | CONTINUE",
        "继续执行□ 调剂预算√ 取消项目□         | REALLOCATE",
        "继续执行□ 调剂预算□ 取消项目√         | CANCEL",
        "继续执行□√ 调剂预算□ 取消项目□        | CONTINUE",
        "继续执行√□ 调剂预算□ 取消项目□        | CONTINUE",
        "√继续执行□ 调剂预算□ 取消项目□        | CONTINUE",
        "继续执行□ √调剂预算□ 取消项目□        | REALLOCATE",
        // without boxes
        "√继续执行 调剂预算 取消项目            | CONTINUE",
        "继续执行 调剂预算√ 取消项目            | REALLOCATE",
        "继续执行 √调剂预算 取消项目            | REALLOCATE",
        "继续执行 调剂预算 取消项目 √           | CANCEL",
        // one word left, or written
        "继续执行                             | CONTINUE",
        "□调剂预算                            | REALLOCATE",
        "√ 取消项目                           | CANCEL",
        "取消                                 | CANCEL",
        "本单位选择：继续执行。                   | CONTINUE",
        "我单位拟申请调剂                        | REALLOCATE",
        "□继续执行 □调剂预算 □取消项目 调剂预算    | REALLOCATE",
      })
  void oneChoiceIsRead(String text, Choice choice) {
    assertThat(Ticks.in(text)).containsExactly(choice);
  }

  @Test
  void linesAndCellsSetTheWordsApart() {
    assertThat(Ticks.in("□继续执行\n√□调剂预算\n□取消项目")).containsExactly(Choice.REALLOCATE);
    assertThat(Ticks.in("□\n继续执行\n√\n调剂预算\n□\n取消项目")).containsExactly(Choice.REALLOCATE);
    assertThat(Ticks.in("继续执行\n√\n调剂预算\n□\n取消项目\n□")).containsExactly(Choice.CONTINUE);
    assertThat(Ticks.in("✔\uFE0F继续执行\n□调剂预算\n□取消项目")).containsExactly(Choice.CONTINUE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "☑继续执行 ☑调剂预算 □取消项目",
        "√继续执行 □调剂预算 □取消项目√",
        "□继续执行√□调剂预算 □取消项目",
        "□继续执行 √ □调剂预算 □取消项目",
        "继续执行□√调剂预算□ 取消项目□",
        "继续执行 √ 调剂预算 取消项目",
        "□继续执行√ 调剂预算 □取消项目"
      })
  void twoTicksOrATickBetweenTwoWordsAreNoChoice(String text) {
    assertThat(Ticks.in(text)).hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "□",
        "√",
        "□继续执行 □调剂预算 □取消项目",
        "继续执行 调剂预算 取消项目",
        "□继续执行 □取消项目",
        "不继续执行",
        "暂不取消项目",
        "×继续执行 □调剂预算 □取消项目",
        "√继续执行（见附件） □调剂预算 □取消项目",
        "调剂到其他项目",
        "A"
      })
  void withoutATickOrWithOtherWordsThereIsNone(String text) {
    assertThat(Ticks.in(text)).isEmpty();
  }

  @Test
  void aTextThatIsNoListIsNotReadForOne() {
    String atLimit = "√继续执行" + " ".repeat(295);

    assertThat(Ticks.in(atLimit)).isEqualTo(List.of(Choice.CONTINUE));
    assertThat(Ticks.in(atLimit + " ")).isEmpty();
  }

  @Test
  @Timeout(5)
  void hostileTextsTakeNoTime() {
    for (String part : List.of("√", "□", "( ", "（√", "√继续执行", " ")) {
      assertThat(Ticks.in(part.repeat(1_000_000))).isEmpty();
      assertThat(Ticks.in(part.repeat(300 / part.length()))).hasSizeLessThan(2);
    }
  }
}
