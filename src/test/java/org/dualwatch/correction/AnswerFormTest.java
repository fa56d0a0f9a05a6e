package org.dualwatch.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.correction.Cases.opened;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dualwatch.document.Document;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.document.Tables;
import org.dualwatch.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the form that a unit gets to the answer that is read of it, through the real reader. */
final class AnswerFormTest {

  private final AnswerForm form = new AnswerForm(Steps.standard());
  private final AnswerReader reader = new AnswerReader();

  @Test
  void theFormSaysWhatIsKnown() {
    List<List<String>> rows = Tables.texts(document(form.write(opened()))).get(0);

    assertThat(rows)
        .startsWith(
            List.of("案件编号", opened().id()),
            List.of("单位", "363207 示例市群众艺术馆"),
            List.of("项目", "惠民演出"),
            List.of("问题", "预算执行率为20.00%，比序时进度落后46.67个百分点。"),
            List.of("期限", "2025年9月15日前（含当日）选择处理方式；\n选择之后15个工作日内报送整改措施，可以与选择同时报送。"),
            List.of("处理选择（选一项）", "□继续执行\n□调剂预算\n□取消项目"));
    assertThat(rows.stream().map(row -> row.get(0)))
        .endsWith("原因", "整改措施", "完成时限（年月日）", "填报人", "联系电话");
    assertThat(Tables.outline(document(form.write(opened()))))
        .contains("绩效运行监控整改回复表", "3. 保存后放入本单位报送绩效目标表的文件夹 inbox/363207，文件名不限。");
  }

  @Test
  void afterTheChoiceTheFormNamesTheLastDayForMeasures() {
    String deadlines =
        Tables.texts(document(form.write(Cases.answered(Choice.CONTINUE, ""))))
            .get(0)
            .get(4)
            .get(1);

    assertThat(deadlines).contains("2025年9月22日前（含当日）报送整改措施");
  }

  @Test
  void theFormAsItWasSentIsAnAnswerWithoutChoiceAndMeasures() {
    Document untouched = document(form.write(opened()));

    assertThat(AnswerReader.isAnswer(untouched)).isTrue();
    assertThat(reader.read(untouched).findings())
        .extracting(Finding::rule)
        .containsExactly("answer-choice-missing", "answer-measures-missing");
  }

  @ParameterizedTest
  @CsvSource({
    "□继续执行, ☑继续执行, CONTINUE",
    "□继续执行, √继续执行, CONTINUE",
    "□调剂预算, □√调剂预算, REALLOCATE",
    "□取消项目, □取消项目√, CANCEL"
  })
  void aFormThatAPersonFilledInIsRead(String box, String ticked, Choice choice) {
    Answer answer = reader.read(document(FilledInAnswer.of(form.write(opened()), box, ticked)));

    assertThat(answer.findings()).isEmpty();
    assertThat(answer.isAccepted()).isTrue();
    assertThat(answer.caseId()).isEqualTo(opened().id());
    assertThat(answer.choice()).contains(choice);
    assertThat(answer.project()).isEqualTo("惠民演出");
    assertThat(answer.reason()).isEqualTo("合同签订晚");
    assertThat(answer.measures()).isEqualTo("措施：九月底前完成采购");
    assertThat(answer.finishedOn()).contains(LocalDate.of(2025, 11, 30));
    assertThat(answer.by()).isEqualTo("张三");
    assertThat(answer.phone()).isEqualTo("022-12345678");
  }

  @Test
  void aTickFromWordsSymbolsIsRead() {
    Map<String, String> symbol =
        Map.of(
            "<w:t xml:space=\"preserve\">□取消项目",
            "<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t xml:space=\"preserve\">取消项目");

    assertThat(reader.read(document(FilledInAnswer.edited(form.write(opened()), symbol))).choice())
        .contains(Choice.CANCEL);
  }

  @Test
  void theSameCaseHasTheSameBytes() {
    assertThat(form.write(opened())).isEqualTo(form.write(opened()));
    assertThat(AnswerForm.fileName(opened())).isEqualTo("整改回复表-" + opened().id() + ".docx");
  }

  @Test
  void namesOfUnitsAndProjectsDoNoHarm() {
    Light hostile =
        new Light(
            "363207",
            "甲\u0000]]>&amp;",
            "<w:t>\uFFFF乙\uD800𠮷\"'",
            "key",
            2025,
            "run",
            Cases.AUGUST,
            true,
            "& < >");
    CorrectionCase open = Cases.procedure().open(List.of(), hostile, Cases.OPENED).orElseThrow();
    List<List<String>> rows = Tables.texts(document(form.write(open))).get(0);

    assertThat(rows.get(1).get(1)).isEqualTo("363207 甲]]>&amp;");
    assertThat(rows.get(2).get(1)).isEqualTo("<w:t>\uFFFD乙\uFFFD𠮷\"'");
    assertThat(rows.get(3).get(1)).isEqualTo("& < >");
  }

  private static Document document(byte[] file) {
    try (DocumentReader documents = new DocumentReader()) {
      return Tables.document(documents.read(file, "整改回复表.docx"));
    }
  }
}
