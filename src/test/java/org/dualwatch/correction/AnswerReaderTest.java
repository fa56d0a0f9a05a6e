package org.dualwatch.correction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.document.Document;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.document.Tables;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers as people write them in other formats; each test changes one line of a complete one. */
final class AnswerReaderTest {

  private static final Path PAGES = Path.of("src/main/resources/org/dualwatch/correction");

  private static final String COMPLETE =
      """
      绩效运行监控整改回复表
      案件编号：ZG-2025-0A1B2C3D4E
      单位：示例市群众艺术馆
      项目：惠民演出
      问题：预算执行率为20.00%，比序时进度落后46.67个百分点。
      期限：2025年9月15日前
      处理选择：□继续执行 ☑调剂预算 □取消项目
      原因：合同签订晚
      整改措施：九月底前完成采购
      十月支付首付款
      完成时限：2025年11月30日
      填报人：张三
      联系电话：022-12345678
      """;

  private final AnswerReader reader = new AnswerReader();

  static List<String> ids() {
    return AnswerReader.ids();
  }

  @Test
  void aCompleteAnswerIsRead() {
    Answer answer = read(COMPLETE);

    assertThat(answer.findings()).isEmpty();
    assertThat(answer.caseId()).isEqualTo("ZG-2025-0A1B2C3D4E");
    assertThat(answer.unit()).isEqualTo("示例市群众艺术馆");
    assertThat(answer.choice()).contains(Choice.REALLOCATE);
    assertThat(answer.measures()).isEqualTo("九月底前完成采购\n十月支付首付款");
    assertThat(answer.finishedOn()).contains(LocalDate.of(2025, 11, 30));
  }

  @Test
  void labelsTellAndNotTheOrder() {
    String reversed =
        """
        电话 ,022-1 ,填表人,张三
        完成时间:,2025-11-30,措施（具体）,加快支付
        处理方式,继续执行,整改案件编号,ZG-2025-0A1B2C3D4E
        项目名称,惠民演出,单位名称,示例市群众艺术馆
        """;
    Answer answer = read(reversed);

    assertThat(answer.findings()).isEmpty();
    assertThat(answer.choice()).contains(Choice.CONTINUE);
    assertThat(answer.by()).isEqualTo("张三");
    assertThat(answer.phone()).isEqualTo("022-1");
    assertThat(answer.measures()).isEqualTo("加快支付");
  }

  @Test
  void aWebPageIsRead() {
    String page =
        "<html><body><h1>绩效运行监控整改回复表</h1><table><tr><td>案件编号<td>ZG-2025-0A1B2C3D4E<tr>"
            + "<td>处理选择<td>□继续执行<td>□调剂预算<td>☑取消项目<tr><td>整改措施<td>停止采购<tr>"
            + "<td>完成时限<td>2025年11月底</table><p>注：如有疑问请致电</p></body></html>";
    Answer answer = read(page);

    assertThat(answer.findings()).isEmpty();
    assertThat(answer.choice()).contains(Choice.CANCEL);
    assertThat(answer.measures()).isEqualTo("停止采购");
  }

  @Test
  void whatStandsBelowATableIsNoPartOfItsLastCell() {
    String page =
        "<table><tr><td>案件编号<td>ZG-2025-0A1B2C3D4E<tr><td>处理选择<td>√继续执行<tr><td>整改措施<td></table>"
            + "<p>请各单位认真填写</p>";

    assertThat(read(page).measures()).isEmpty();
  }

  @Test
  void rightOfALabelIsWhatWasFilledInWhateverItBeginsWith() {
    String page =
        "<table><tr><td>案件编号<td>ZG-2025-0A1B2C3D4E<tr><td>处理选择<td>√继续执行<tr>"
            + "<td>整改措施<td>原因：人手不足，已补齐<tr><td>完成时限<td>2025年11月30日</table>";
    Answer answer = read(page);

    assertThat(answer.measures()).isEqualTo("原因：人手不足，已补齐");
    assertThat(answer.reason()).isEmpty();
  }

  @Test
  void aTextWithACellALineIsReadAsTheTableWas() {
    String lines =
        """
        案件编号
        ZG-2025-0A1B2C3D4E
        处理选择（选一项）
        □继续执行
        √调剂预算
        □取消项目
        整改措施
        原因：人手不足，已补齐
        加快支付
        完成时限
        2025年11月30日
        """;
    Answer answer = read(lines);

    assertThat(answer.findings()).isEmpty();
    assertThat(answer.measures()).isEqualTo("原因：人手不足，已补齐\n加快支付");
  }

  @Test
  void aLabelWithItsColonAndNothingBehindItIsEmpty() {
    Answer answer = read(COMPLETE.replace("九月底前完成采购\n十月支付首付款\n", "\n"));

    assertThat(answer.measures()).isEmpty();
    assertThat(answer.finishedOn()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ｚｇ－２０２５－０Ａ１Ｂ２Ｃ３Ｄ４Ｅ",
        "zg-2025-0a1b2c3d4e",
        "ZG–2025–0A1B2C3D4E",
        "ZG 2025 0A1B2C3D4E",
        "（ZG-2025-0A1B2C3D4E）",
        "ZG-2025-0A1B2C3D4E ZG-2025-0A1B2C3D4E"
      })
  void theCaseNumberIsReadHoweverItIsSpelled(String spelled) {
    assertThat(read(COMPLETE.replace("ZG-2025-0A1B2C3D4E", spelled)).caseId())
        .isEqualTo("ZG-2025-0A1B2C3D4E");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "见通知",
        "ZG-2025-0A1B2C3D4",
        "ZG-2025-0A1B2C3D4E5",
        "ZG-2025-0A1B2C3D4G",
        "ZG-2025-0A1B2C3D4E、ZG-2025-0A1B2C3D4F"
      })
  void withoutOneCaseNumberTheAnswerGoesBack(String wrong) {
    Answer answer = read(COMPLETE.replace("ZG-2025-0A1B2C3D4E", wrong));

    assertThat(answer.caseId()).isEmpty();
    assertThat(answer.isAccepted()).isFalse();
    assertFinding(answer, "answer-case-number-missing", Severity.BLOCK, "第2行");
  }

  @Test
  void twoTicksSendTheAnswerBack() {
    Answer answer = read(COMPLETE.replace("□取消", "☑取消"));

    assertThat(answer.choice()).isEmpty();
    assertFinding(answer, "answer-choice-unclear", Severity.BLOCK, "第7行");
    assertThat(answer.findings().get(0).message().zh()).contains("调剂预算、取消项目");
    assertThat(answer.findings().get(0).evidence().found()).contains("☑取消项目");
  }

  @Test
  void noTickSendsTheAnswerBack() {
    assertFinding(read(COMPLETE.replace("☑", "□")), "answer-choice-missing", Severity.BLOCK, "第7行");
  }

  @Test
  void aFormWithoutTheLineOfTheChoiceSendsTheAnswerBack() {
    String without = COMPLETE.replace("处理选择：□继续执行 ☑调剂预算 □取消项目\n", "");

    assertFinding(read(without), "answer-choice-missing", Severity.BLOCK, "整个文件");
  }

  @Test
  void withoutMeasuresTheChoiceCountsMeanwhile() {
    Answer answer = read(COMPLETE.replace("九月底前完成采购\n十月支付首付款", ""));

    assertThat(answer.isAccepted()).isTrue();
    assertThat(answer.choice()).contains(Choice.REALLOCATE);
    assertFinding(answer, "answer-measures-missing", Severity.EXPLAIN, "第9行");
  }

  @ParameterizedTest
  @CsvSource({"11月底前, 没有写明年份", "尽快, 不是一个确定的日期", "≥95%, 不是一个确定的日期", "'', 没有填写"})
  void aDayThatCannotBeReadIsSaid(String day, String why) {
    Answer answer = read(COMPLETE.replace("2025年11月30日", day));

    assertThat(answer.isAccepted()).isTrue();
    assertThat(answer.finishedOn()).isEmpty();
    assertFinding(answer, "answer-finish-day-unread", Severity.EXPLAIN, "第11行");
    assertThat(answer.findings().get(0).message().zh()).isEqualTo("完成时限没有读出：" + why + "。");
  }

  @Test
  void aLongTextIsShownCutShort() {
    Answer answer = read(COMPLETE.replace("☑", "□".repeat(200)));

    assertThat(answer.findings().get(0).evidence().found()).hasSizeLessThan(70).endsWith("…");
  }

  @Test
  void theFormIsKnownByItsTitleOrByItsLabels() {
    assertThat(AnswerReader.isAnswer(document(COMPLETE))).isTrue();
    assertThat(AnswerReader.isAnswer(document(COMPLETE.replace("绩效运行监控整改回复表\n", "")))).isTrue();
    assertThat(AnswerReader.isAnswer(document("绩效运行监控 整改回复表\n正文"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "请各单位填写《绩效运行监控整改回复表》，于9月15日前放入文件夹。",
        "案件编号：ZG-2025-0A1B2C3D4E\n现将情况说明如下。",
        "项目名称,惠民演出\n绩效目标,举办演出\n单位,示例市群众艺术馆\n"
      })
  void aLetterAndATargetTableAreNone(String text) {
    assertThat(AnswerReader.isAnswer(document(text))).isFalse();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyFindingHasAPageWithItsParts(String id) {
    assertThat(AnswerReader.page(id).orElseThrow())
        .matches(
            "# [^\n。]+\n\n[^\n]+ \\(`"
                + id
                + "`\\)\n\n处理：(退回修改|修改或说明|提示)\n"
                + "\n## 报告什么\n\n[^\n]+。\n\n## 为什么\n\n[^\n]+。\n\n## 怎么改\n\n[^\n]+。\n");
  }

  @Test
  void everyPageIsThatOfAFinding() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(ids().stream().map(id -> id + ".md").toList());
    }
    assertThat(AnswerReader.page("../notice/file-empty")).isEmpty();
  }

  private static void assertFinding(Answer answer, String rule, Severity severity, String place) {
    assertThat(answer.findings()).hasSize(1);
    Finding finding = answer.findings().get(0);
    assertThat(finding.rule()).isEqualTo(rule);
    assertThat(finding.severity()).isEqualTo(severity);
    assertThat(finding.subject().place().text()).isEqualTo(place);
    assertThat(finding.subject().project()).isEqualTo("惠民演出");
    assertThat(AnswerReader.page(rule).orElseThrow()).contains("处理：" + severity.zh());
  }

  private Answer read(String text) {
    return reader.read(document(text));
  }

  private static Document document(String text) {
    try (DocumentReader documents = new DocumentReader()) {
      return Tables.document(documents.read(text.getBytes(UTF_8), "回复"));
    }
  }
}
