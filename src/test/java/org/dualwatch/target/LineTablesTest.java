package org.dualwatch.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.json.JsonView;
import org.dualwatch.value.ValueGrammar;
import org.junit.jupiter.api.Test;

/** Texts that word processors save, a cell a line: read where the labels leave one reading. */
final class LineTablesTest {

  private static final Path SAMPLES = Path.of("src", "test", "resources", "samples");
  private static final Path SHIPPED = Path.of("src/main/resources/org/dualwatch/sample");

  private static final String HEAD =
      """
      演出绩效目标表
      363207天津市群众艺术馆
      单位：万元
      项目名称
      惠民演出
      预算规模及资金用途
      预算数
      120.00
      其中：财政资金
      120.00
      其他资金


      用于惠民演出
      绩效目标
      全年演出28场。

      一级指标
      二级指标
      三级指标
      绩效指标描述
      指标值
      """;

  @Test
  void readsTheTenTablesAsFromTheirDocument() throws IOException {
    TargetTables lines = read(Files.readAllBytes(SAMPLES.resolve("363207-2025-lines.txt")));
    TargetTables word = read(Files.readAllBytes(SHIPPED.resolve("363207-2025.docx")));

    assertThat(lines.findings()).isEmpty();
    assertThat(lines.tables()).hasSize(10);
    for (int i = 0; i < 10; i++) {
      assertThat(texts(lines.tables().get(i))).isEqualTo(texts(word.tables().get(i)));
    }
  }

  @Test
  void placesEveryCellAtItsLine() {
    TargetTable table = read(HEAD + "产出指标\n数量指标\n演出场次\n全年演出的场次\n≥28场次\n").tables().get(0);

    assertThat(table.project().place().text()).isEqualTo("第5行");
    assertThat(table.purpose().text()).isEqualTo("用于惠民演出");
    assertThat(table.purpose().place().text()).isEqualTo("第14行");
    assertThat(table.indicators().get(0).place().text()).isEqualTo("第27行");
  }

  @Test
  void readsCellsWithAnEmptyParagraphBehindTheirText() {
    TargetTable table =
        read(HEAD + "产出指标\n数量指标\n演出场次\n\n全年演出的场次\n≥28场次\n\n" + "\n质量指标\n合格率\n合格的场次\n\n≥95%\n")
            .tables()
            .get(0);

    assertThat(AForm.texts(table))
        .containsExactly("产出指标/数量指标/演出场次/全年演出的场次/≥28场次", "产出指标/质量指标/合格率/合格的场次/≥95%");
  }

  @Test
  void saysSoWhereACellIsMissingOrARowCannotBeTold() {
    assertThat(reports(HEAD + "产出指标\n数量指标\n演出场次\n≥28场次\n效益指标\n社会效益指标\n影响\n说明\n提升\n"))
        .contains("rows-cannot-be-told");
    assertThat(reports(HEAD + "产出指标\n数量指标\n演出场次\n一段描述\n又一段描述\n≥28场次\n"))
        .contains("rows-cannot-be-told");
  }

  @Test
  void leavesTextsWithoutSuchHeadingsAlone() {
    assertThat(reports("通知\n\n请各单位报送绩效目标表。\n")).containsExactly("no-target-table");
  }

  @Test
  void answersEndlessHeadingsAndBlanks() {
    assertThat(reports("一级指标\n三级指标\n指标值\n".repeat(20_000))).isNotEmpty();
    assertThat(reports(HEAD + "\n".repeat(20_000) + "产出指标\n")).isNotEmpty();
    assertThat(reports(HEAD + "产出指标\n\n".repeat(5_000))).isNotEmpty();
  }

  private static List<String> reports(String text) {
    return read(text).findings().stream().map(finding -> finding.rule()).toList();
  }

  private static TargetTables read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static TargetTables read(byte[] file) {
    return new TargetReader(new ValueGrammar())
        .read(new DocumentReader().read(file, "a"), OptionalInt.empty());
  }

  private static String texts(TargetTable table) {
    return JsonView.table(table).toString().replaceAll("\"place\":\\{[^}]*\\}", "");
  }
}
