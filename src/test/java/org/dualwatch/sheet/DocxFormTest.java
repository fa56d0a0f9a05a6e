package org.dualwatch.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dualwatch.document.Block.Cell;
import org.dualwatch.document.Block.Paragraph;
import org.dualwatch.document.Block.Row;
import org.dualwatch.document.Block.Table;
import org.dualwatch.document.Document;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.document.ZipFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form as a Word document, read back by the reader of what departments drop. */
final class DocxFormTest {

  @Test
  void saysWhoseItIsAndOfWhichYear() throws IOException {
    Document form = read(APrefilledForm.valid());
    assertThat(form.remarks()).isEmpty();
    assertThat(lines(form))
        .startsWith("项目支出绩效目标执行监控表", "（2025年度）", "填报单位：天津市群众艺术馆（363207）\t单位：万元")
        .contains("表单编号：JK-2025-07-363207-0001　支付数据截至2025年7月31日");
    Row head = tables(form).get(0).rows().get(0);
    assertThat(texts(head)).containsExactly("项目名称", "群众艺术馆运行经费", "项目编码", "120000250001");
  }

  @Test
  void showsFundsInTenThousandsAndLeavesTheRestEmpty() throws IOException {
    List<Row> head = tables(read(APrefilledForm.valid())).get(0).rows();
    assertThat(texts(head.get(2)).subList(1, 6))
        .containsExactly("资金来源", "年初预算数", "1—7月执行数", "1—7月执行率", "全年预计执行数");
    assertThat(fresh(head.get(3))).containsExactly("年度资金总额", "309.90", "180.75", "58.33%", "");
    assertThat(fresh(head.get(5))).containsExactly("上年结转资金", "", "", "", "");
  }

  @ParameterizedTest
  @CsvSource({"50, 0.005", "100, 0.01", "1200000, 120.00"})
  void neverRoundsAnAmount(String yuan, String shown) throws IOException {
    Document form =
        read(APrefilledForm.valid().funds(APrefilledForm.line("年度资金总额", yuan, "0", "0.00%")));
    assertThat(fresh(tables(form).get(0).rows().get(3)).get(1)).isEqualTo(shown);
  }

  @Test
  void hasALineForEachIndicatorUnderTheOfficialHeadings() throws IOException {
    List<Row> rows = tables(read(APrefilledForm.valid())).get(1).rows();
    assertThat(rows).hasSize(8);
    assertThat(texts(rows.get(0)))
        .containsExactly(
            "一级指标", "二级指标", "三级指标", "年度指标值", "1—7月执行情况", "全年预计完成情况", "偏差原因分析", "完成目标可能性", "备注");
    assertThat(fresh(rows.get(1)))
        .containsExactly("经费保障", "制度保障", "人员保障", "硬件条件保障", "其他", "原因说明", "确定能", "有可能", "完全不可能");
    assertThat(fresh(rows.get(2)).subList(0, 5))
        .containsExactly("产出指标", "数量指标", "物业服务面积", "≥1.1万平方米", "");
    assertThat(fresh(rows.get(3)).subList(0, 2)).containsExactly("开展公益演出场次", "≥30场");
    assertThat(rows.get(3).cells().subList(0, 2)).allMatch(Cell::continued);
  }

  @Test
  void headingsRepeatAndThePageLiesOnItsSide() throws IOException {
    String document = part("word/document.xml", APrefilledForm.valid());
    assertThat(document.split("<w:tblHeader/>", -1)).hasSize(3);
    assertThat(document).contains("w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"");
    assertThat(part("word/styles.xml", APrefilledForm.valid())).contains("仿宋", "宋体");
  }

  @Test
  void whatNoDocumentCanHoldDoesNoHarm() throws IOException {
    String hostile = "甲\u0000\u001B\u202E<b>&]]>\uD800\uFFFE%s乙\uD83D\uDE00";
    Row head = tables(read(APrefilledForm.valid().project(hostile))).get(0).rows().get(0);
    assertThat(texts(head).get(1)).isEqualTo("甲<b>&]]>\uFFFD\uFFFD%s乙\uD83D\uDE00");
  }

  @Test
  void linesStayLines() throws IOException {
    List<Row> head = tables(read(APrefilledForm.valid().goal("一是演出。\r\n二是培训。"))).get(0).rows();
    assertThat(texts(head.get(7))).containsExactly("年度总体目标", "一是演出。\n二是培训。");
  }

  @Test
  void isThereWithoutAnyIndicator() throws IOException {
    assertThat(tables(read(APrefilledForm.valid().indicators())).get(1).rows()).hasSize(2);
  }

  @Test
  void theSameFormHasTheSameBytesAtAnyTime() throws IOException {
    byte[] first = APrefilledForm.valid().bytes(DocxForm::write);
    Archives.assertTellNoClock(first);
    assertThat(APrefilledForm.valid().bytes(DocxForm::write)).isEqualTo(first);
    assertThat(APrefilledForm.valid().until(8).bytes(DocxForm::write)).isNotEqualTo(first);
  }

  private static Document read(APrefilledForm form) throws IOException {
    try (DocumentReader reader = new DocumentReader()) {
      return (Document) reader.read(form.bytes(DocxForm::write), "监控表.docx");
    }
  }

  private static List<Table> tables(Document form) {
    return only(Table.class, form).toList();
  }

  private static List<String> lines(Document form) {
    return only(Paragraph.class, form)
        .map(Paragraph::text)
        .filter(line -> !line.isBlank())
        .toList();
  }

  private static <T> Stream<T> only(Class<T> kind, Document form) {
    return form.blocks().stream().filter(kind::isInstance).map(kind::cast);
  }

  private static List<String> texts(Row row) {
    return row.cells().stream().map(Cell::text).toList();
  }

  /** Without the cells that go on from the row above. */
  private static List<String> fresh(Row row) {
    return row.cells().stream().filter(cell -> !cell.continued()).map(Cell::text).toList();
  }

  private static String part(String name, APrefilledForm form) throws IOException {
    Map<String, byte[]> parts = ZipFiles.unpack(form.bytes(DocxForm::write));
    return new String(Objects.requireNonNull(parts.get(name)), StandardCharsets.UTF_8);
  }
}
