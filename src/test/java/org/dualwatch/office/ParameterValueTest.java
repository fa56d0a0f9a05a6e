package org.dualwatch.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Severity;
import org.dualwatch.rule.About;
import org.dualwatch.rule.Parameter;
import org.dualwatch.rule.Rule;
import org.dualwatch.rule.RuleBook;
import org.dualwatch.rule.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The value of a parameter is of the kind of its standard. */
final class ParameterValueTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20 | 30 | 30",
        "20 | '30' | 30",
        "20 | 030 | 30",
        "20 | 020 | 20",
        "0.5 | 0.50 | 0.5",
        "0.5 | 1 | 1",
        "0.5 | 92.50 | 92.5",
        "100、90 | 100 | 100",
        "100、90 | [100, 95] | 100、95",
        "建设、维修 | 建设 | 建设",
        "建设、维修 | 建设、信息化 | 建设、信息化",
        "建设、维修 | [建设, 信息化] | 建设、信息化",
        "建设、维修 | [] | ''",
      })
  void takesAValueOfTheKind(String standard, String given, String read) {
    assertThat(value(standard, given)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20 | thirty | 整数",
        "20 | 30.5 | 整数",
        "20 | -1 | 整数",
        "20 | 9999999999 | 整数",
        "20 | [30] | 整数",
        "0.5 | half | 数字",
        "0.5 | 1e9 | 数字",
        "0.5 | .inf | 数字",
        "100、90 | 100、half | 用“、”分隔的数字",
        "建设、维修 | 建设、、维修 | 用“、”分隔的文字",
        "建设、维修 | [建设, [维修]] | 一项文字",
      })
  void refusesAnotherKindAndSaysWhatIsExpected(String standard, String given, String message) {
    assertThatThrownBy(() -> value(standard, given))
        .isInstanceOf(WrongOfficeFileException.class)
        .hasMessageContaining("f 第 1 行")
        .hasMessageContaining(message);
  }

  @Test
  void aChangeSetsTheParametersThatItNames() {
    About rule =
        new About(
            "goal-too-short",
            Bilingual.NONE,
            "",
            Severity.EXPLAIN,
            true,
            "",
            List.of(new Parameter("shortest", "20", ""), new Parameter("words", "甲、乙", "")),
            List.of());
    Yaml change = YamlFile.of("f", "{shortest: 30, severity: note}");

    assertThat(RuleChange.of(rule, change).on(Setting.standard(rule)).parameters())
        .containsEntry("shortest", "30")
        .containsEntry("words", "甲、乙");
    assertThatThrownBy(() -> RuleChange.of(rule, YamlFile.of("f", "{shortst: 30}")))
        .hasMessageContaining("'shortest'");
  }

  @Test
  void noParameterIsNamedLikeAnotherKeyOfAProfile() {
    assertThat(RuleBook.standard().rules())
        .flatExtracting(rule -> rule.about().parameters())
        .extracting(Parameter::name)
        .as("such a parameter could never be set")
        .doesNotContain("on", "severity", "from", "until", "because");
  }

  @Test
  void everyStandardIsAValueOfItsOwnKind() {
    for (Rule rule : RuleBook.standard().rules()) {
      for (Parameter parameter : rule.about().parameters()) {
        if (!parameter.standard().isEmpty()) {
          assertThat(value(parameter.standard(), '"' + parameter.standard() + '"'))
              .as("%s of %s", parameter.name(), rule.id())
              .isEqualTo(parameter.standard());
        }
      }
    }
  }

  private static String value(String standard, String given) {
    return ParameterValue.of(
        new Parameter("shortest", standard, "意义"),
        YamlFile.of("f", "key: " + given).map().values().iterator().next());
  }
}
