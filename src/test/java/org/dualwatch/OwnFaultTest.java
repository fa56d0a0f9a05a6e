package org.dualwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.AnOffice.UNIT;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.camel.spi.InterceptStrategy;
import org.dualwatch.rule.Verdict;
import org.dualwatch.store.Overview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A step of ours that throws: the department is told that it is not to blame. */
final class OwnFaultTest {

  @TempDir private Path folder;

  @Test
  void aFaultIsAnsweredAsOursAndTheFileIsJudgedWhenItComesAgain() throws Exception {
    AtomicBoolean broken = new AtomicBoolean(true);
    InterceptStrategy fault =
        (context, node, target, next) ->
            exchange -> {
              if ("validate".equals(node.getId()) && broken.get()) {
                throw new IllegalStateException("a fault of ours");
              }
              target.process(exchange);
            };
    try (AnOffice office = AnOffice.with(folder, Map.of("fault", fault))) {
      office.drop(UNIT, "表.docx", AnOffice.sample());
      office.untilQuiet();

      assertThat(office.receipts(UNIT))
          .singleElement()
          .asString()
          .contains("系统自身出了故障", "不是贵单位的问题")
          .doesNotContain("退回");
      assertThat(office.mails()).hasSize(1);
      assertThat(AnOffice.files(office.home().quarantine())).hasSize(1);

      broken.set(false);
      office.drop(UNIT, "表.docx", AnOffice.sample());
      office.untilQuiet();
      assertThat(office.receipts(UNIT))
          .as("each drop has its own answer")
          .hasSize(2)
          .anySatisfy(receipt -> assertThat(receipt).contains("部分退回"));
      assertThat(office.pipeline().overview().submissions())
          .extracting(Overview.Entry::verdict)
          .containsExactly(Verdict.SENT_BACK);
    }
  }
}
