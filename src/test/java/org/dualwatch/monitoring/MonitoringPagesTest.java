package org.dualwatch.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MonitoringPagesTest {

  @Test
  void everyPageHasItsExamplesTried() {
    assertThat(PageExamples.all().keySet()).containsExactlyElementsOf(MonitoringPages.ids());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theFirstExampleIsReportedAndTheSecondIsNot(String id) {
    assertThat(PageExamples.all())
        .hasEntrySatisfying(
            id,
            examples -> {
              assertThat(examples.reported()).contains(id);
              assertThat(examples.passed()).doesNotContain(id);
            });
  }

  @ParameterizedTest
  @MethodSource("ids")
  void aPageSaysWhatAndWhyAndHowToMendIt(String id) {
    List<String> lines = MonitoringPages.page(id).orElseThrow().lines().toList();

    assertThat(lines.get(0)).startsWith("# ");
    assertThat(lines.get(2)).as("what it is in English, and its id").endsWith("(`" + id + "`)");
    assertThat(lines.stream().filter(line -> line.startsWith("## ")))
        .containsExactly("## 报告什么", "## 为什么", "## 依据", "## 界限", "## 例子", "## 怎么改");
    assertThat(lines.stream().filter(line -> line.startsWith("- 报告："))).hasSize(1);
    assertThat(lines.stream().filter(line -> line.startsWith("- 不报告："))).hasSize(1);
  }

  @Test
  void thereIsNoPageOfWhatIsNoFinding() {
    assertThat(MonitoringPages.page("no-such-finding")).isEmpty();
    assertThat(MonitoringPages.page("../package-info")).isEmpty();
  }

  static List<String> ids() {
    return MonitoringPages.ids();
  }
}
