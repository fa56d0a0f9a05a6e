package org.dualwatch.rule.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GradedVerbTest {

  private static final List<String> GRADES = List.of("有效", "持续", "进一步", "不断", "明显", "较好");

  @ParameterizedTest
  @CsvSource({
    "有效促进, 促进",
    "促进, 促进",
    "进一步 提高。, 提高",
    "有所提升, 提升",
    "得到了有效保障, 保障",
    "提升明显, 提升",
    "不断地改善和优化, 改善 优化",
    "持续有效推动, 推动",
  })
  void seesVerbsThatAreOnlyGraded(String phrase, String verbs) {
    assertThat(GradedVerb.of(phrase, GRADES))
        .hasValueSatisfying(
            graded -> assertThat(graded.verbs()).containsExactly(verbs.split(" ", -1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "骨干不减少",
        "比上年好转",
        "比上年明显提高",
        "达到国家标准",
        "有效促进文化事业发展",
        "提高5个百分点",
        "可持续",
        "明显",
        "较好",
        "有所",
        "优",
        "全覆盖",
        "",
      })
  void seesNoneWhereMoreIsSaidOrNoVerb(String phrase) {
    assertThat(GradedVerb.of(phrase, GRADES)).isEmpty();
  }

  @Test
  void takesOnlyTheWordsThatAnOfficeLists() {
    assertThat(GradedVerb.of("大幅提升", GRADES)).isEmpty();
    assertThat(GradedVerb.of("大幅提升", List.of("大幅"))).isPresent();
  }

  @Test
  void comesToAnEndWithAnEmptyWord() {
    assertThat(GradedVerb.of("大幅提升", List.of(""))).isEmpty();
  }
}
