package org.dualwatch.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.document.DocxFile;
import org.dualwatch.value.TargetValue;
import org.dualwatch.value.ValueGrammar;
import org.junit.jupiter.api.Test;

/** Word documents that show people one thing: the same is read, or nothing is. */
final class TargetWordTest {

  private static final String RESTART = "<w:vMerge w:val=\"restart\"/>";
  private static final String GOES_ON = "<w:vMerge/>";

  private static final String HEAD =
      DocxFile.paragraph("1.惠民演出绩效目标表")
          + DocxFile.table(
              row(cells("", "363207天津市群众艺术馆", "单位：万元"))
                  + row(cells("", "项目名称", "惠民演出"))
                  + row(cells("", "预算数", "120.00", "财政资金", "120.00", "其他资金", ""))
                  + row(cells("", "绩效目标", "办好。")));
  private static final String HEADINGS = row(cells("", "一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值"));
  private static final String FIRST = "产出指标/数量指标/演出场次/全年/≥28场次";
  private static final String FIRST_ROW =
      row(cells(RESTART, "产出指标", "数量指标") + cells("", "演出场次", "全年", "≥28场次"));

  @Test
  void readsAPlainForm() {
    assertThat(AForm.texts(table(HEADINGS + FIRST_ROW))).containsExactly(FIRST);
  }

  @Test
  void readsLevelsThroughMergedCells() {
    String merged = row(cells(GOES_ON, "", "") + cells("", "观众", "全年", "≥5人"));

    assertThat(AForm.texts(table(HEADINGS + FIRST_ROW + merged)))
        .containsExactly(FIRST, "产出指标/数量指标/观众/全年/≥5人");
  }

  @Test
  void neverReadsWhatAMergedCellHides() {
    String hidden = row(cells(GOES_ON, "效益指标", "质量指标") + cells("", "观众", "全年", "≥5人"));

    assertThat(AForm.texts(table(HEADINGS + FIRST_ROW + hidden)))
        .containsExactly(FIRST, "产出指标/数量指标/观众/全年/≥5人");
  }

  @Test
  void readsAHeadingRowThatIsRepeatedOnANewPage() {
    String more = row(cells("", "效益指标", "社会效益指标", "影响", "", "提升"));

    TargetTables read = read(DocxFile.table(HEADINGS + FIRST_ROW + HEADINGS + more));

    assertThat(read.tables()).hasSize(1);
    assertThat(AForm.texts(read.tables().get(0))).containsExactly(FIRST, "效益指标/社会效益指标/影响//提升");
  }

  @Test
  void readsHeadingsThatAreMergedOverTwoRows() {
    String upper =
        row(
            cells("<w:gridSpan w:val=\"3\"/>", "绩效指标")
                + cells(RESTART, "绩效指标描述")
                + cells(RESTART, "指标值"));
    String lower = row(cells("", "一级指标", "二级指标", "三级指标") + cells(GOES_ON, "", ""));

    assertThat(AForm.texts(table(upper + lower + FIRST_ROW))).containsExactly(FIRST);
  }

  @Test
  void leavesAValueUnreadUnderAHeadingOfTwoColumns() {
    String headings =
        row(
            cells("", "一级指标", "二级指标", "三级指标", "绩效指标描述")
                + cells("<w:gridSpan w:val=\"2\"/>", "指标值"));
    TargetTable table = table(headings + row(cells("", "产出指标", "数量指标", "演出场次", "全年", "28", "29")));

    assertThat(table.indicators().get(0).value()).isInstanceOf(TargetValue.Unread.class);
  }

  @Test
  void readsARowThatBeginsFurtherRightByItsHeadings() {
    String indented =
        "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>"
            + cells("", "观众", "全年", "≥5人")
            + "</w:tr>";

    assertThat(AForm.texts(table(HEADINGS + FIRST_ROW + indented)))
        .containsExactly(FIRST, "产出指标/数量指标/观众/全年/≥5人");
  }

  @Test
  void readsACellOverTwoColumnsWithoutShiftingTheRest() {
    String wide =
        row(cells("<w:gridSpan w:val=\"2\"/>", "满意度指标") + cells("", "观众满意度", "全年", "≥95%"));

    assertThat(AForm.texts(table(HEADINGS + FIRST_ROW + wide)))
        .containsExactly(FIRST, "满意度指标//观众满意度/全年/≥95%");
  }

  @Test
  void neverJoinsTheNumbersOfTwoParagraphs() {
    String body =
        HEAD.replace(
                "<w:p>" + DocxFile.run("120.00") + "</w:p>",
                DocxFile.paragraph("100") + DocxFile.paragraph("20"))
            + DocxFile.table(HEADINGS + FIRST_ROW);

    TargetTable table = tables(body).tables().get(0);

    assertThat(table.budget().total()).isInstanceOf(Amount.Unread.class);
    assertThat(table.budget().fiscal()).isInstanceOf(Amount.Unread.class);
  }

  @Test
  void reportsRowsInATableWithoutHeadings() {
    String more = row(cells("", "", "", "观众", "全年", "≥5人"));

    TargetTables read =
        read(DocxFile.table(HEADINGS + FIRST_ROW) + DocxFile.paragraph("") + DocxFile.table(more));

    assertThat(read.findings())
        .extracting(finding -> finding.rule())
        .containsExactly("fiscal-year-unknown", "indicator-rows-without-heading");
  }

  private static TargetTable table(String rows) {
    TargetTables read = read(DocxFile.table(rows));
    assertThat(read.tables()).hasSize(1);
    return read.tables().get(0);
  }

  private static TargetTables read(String indicators) {
    return tables(HEAD + DocxFile.paragraph("") + indicators);
  }

  private static TargetTables tables(String body) {
    return new TargetReader(new ValueGrammar())
        .read(new DocumentReader().read(DocxFile.of(body).bytes(), "a.docx"), OptionalInt.empty());
  }

  private static String row(String cells) {
    return DocxFile.row(cells);
  }

  private static String cells(String properties, String... texts) {
    StringBuilder cells = new StringBuilder();
    for (String text : texts) {
      cells.append(DocxFile.cell(properties, text));
    }
    return cells.toString();
  }
}
