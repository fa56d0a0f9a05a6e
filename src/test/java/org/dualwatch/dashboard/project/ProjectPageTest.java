package org.dualwatch.dashboard.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.dashboard.project.AnOpenRecord.OTHER;
import static org.dualwatch.dashboard.project.AnOpenRecord.UNIT;
import static org.dualwatch.dashboard.project.AnOpenRecord.sample;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dualwatch.dashboard.http.Reply;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;
import org.dualwatch.intake.Submission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a project, the table beside its file, and its papers. */
final class ProjectPageTest {

  private static final String NAME = "群众艺术馆运行经费";
  private static final String BIDI = "\u202e";

  @TempDir static Path folder;

  private static AnOpenRecord record;
  private static Submission submission;

  /** The sample, for all that only look at it. */
  @BeforeAll
  static void open() throws Exception {
    record = new AnOpenRecord(folder.resolve("sample"));
    submission = record.drop(UNIT, "363207-2025.docx", sample());
  }

  @AfterAll
  static void close() {
    record.close();
  }

  private static String address() throws SQLException {
    return address(record);
  }

  private static String address(AnOpenRecord of) throws SQLException {
    return "/projects/" + of.project(NAME).id();
  }

  @Test
  void saysWhatIsToBeDoneUntilWhen() throws Exception {
    String page = record.page("office", address());

    assertThat(page)
        .contains("<h1>" + NAME + "</h1>")
        .contains("<strong>待说明</strong>")
        .contains("期限 2025-03-17（还有 7 天）")
        .contains("对下面列出的“须说明”问题改好重报，或者作出说明")
        .contains("还没有灯");
    assertThat(record.page("unit", address())).contains("<strong>待说明</strong>");
  }

  @Test
  void speaksEnglish() throws Exception {
    record.inEnglish("auditor");

    assertThat(record.page("auditor", address()))
        .contains("<strong>Explanation due</strong>")
        .contains("due 2025-03-17 (7 days left)")
        .contains("Findings that stand")
        .contains("See the original: table 4, row 4, cell 5");
  }

  @Test
  void leadsFromAFindingToItsCellAndBack() throws Exception {
    String page = record.page("office", address());
    String cell = numberOf(page, "没有比较符号");

    assertThat(page)
        .contains(
            "<a href=\"" + address() + "/original?finding=" + cell + "#cell\">看原文件：表4 第4行 第5格");
    String original = record.page("office", address() + "/original?finding=" + cell);
    assertThat(original)
        .contains("<td class=\"marked\" id=\"cell\" tabindex=\"-1\">1年")
        .contains("href=\"" + address() + "#finding-" + cell + "\"")
        .contains("▶ 问题" + cell);
    assertThat(original.split("id=\"cell\"", -1)).hasSize(2);
  }

  @Test
  void showsWhatWasUnderstoodBesideTheTablesOfThisProjectAlone() throws Exception {
    String beside = record.page("office", address() + "/original");

    assertThat(beside)
        .contains("<dt>目标表预算数</dt><dd>309.90 万元</dd>")
        .contains("<td>≥ 11000 平方米</td>")
        .contains("<td>1 年（没有写符号）</td>")
        .contains("<caption>表3</caption>", "<caption>表4</caption>")
        .contains("<td rowspan=\"6\">产出指标</td>")
        .doesNotContain("<caption>表1</caption>", "<caption>表5</caption>");
    assertThat(record.page("office", address() + "/original?all=1"))
        .contains("<caption>表1</caption>", "<caption>表5</caption>");
  }

  @Test
  void isNotThereForAnotherUnit() throws Exception {
    String papers = address() + "/papers/" + submission.receiptNo();

    for (String address :
        List.of(
            address(),
            address() + ".json",
            address() + ".xlsx",
            address() + "/original",
            address() + "/original?finding=1",
            papers)) {
      assertThat(record.get("unit", address).status()).as(address).isEqualTo(Reply.OK);
      assertThat(record.get("auditor", address).status()).as(address).isEqualTo(Reply.OK);
      assertThat(record.get("stranger", address).status()).as(address).isEqualTo(Reply.NOT_FOUND);
      assertThat(record.get("keeper", address).status()).as(address).isEqualTo(Reply.NOT_FOUND);
      assertThat(record.get("nobody", address).status()).as(address).isEqualTo(Reply.SEE_OTHER);
    }
  }

  @Test
  void doesNotLendItsAddressToPapersOfAnotherUnit() throws Exception {
    try (AnOpenRecord own = new AnOpenRecord(folder.resolve("fAnotherUnit"))) {
      Submission other = own.drop(OTHER, "其他.html", form(NAME, "≥1年"));
      own.drop(UNIT, "363207-2025.html", form(NAME, "1年"));
      String no = other.receiptNo();

      assertThat(own.get("unit", address(own) + "/papers/" + no).status())
          .isEqualTo(Reply.NOT_FOUND);
      assertThat(own.get("unit", address(own) + "/original?receipt=" + no + "&form=2").status())
          .isEqualTo(Reply.NOT_FOUND);
      assertThat(own.get("office", address(own) + "/original?finding=9999").status())
          .isEqualTo(Reply.NOT_FOUND);
    }
  }

  @Test
  void givesTheFileAsItCameAndNeverShowsIt() throws Exception {
    String papers = address() + "/papers/" + submission.receiptNo();

    Reply original = record.get("unit", papers);

    assertThat(original.content()).isEqualTo(sample());
    assertThat(original.type()).isEqualTo("application/octet-stream");
    assertThat(original.headers().toString())
        .contains("attachment; filename=\"363207-2025.docx\"")
        .contains("nosniff");
    assertThat(record.page("unit", address()))
        .contains("<a href=\"" + papers + "\" download>原文件")
        .contains("<a href=\"/receipts/" + submission.receiptNo() + "\">回执")
        .contains("<a href=\"/receipts/" + submission.receiptNo() + "/marked\" download>");
  }

  @Test
  void takesNoOtherBytesForTheFileAndSaysThatItIsGone() throws Exception {
    try (AnOpenRecord own = new AnOpenRecord(folder.resolve("gone"))) {
      Submission file = own.drop(UNIT, "1.html", form(NAME, "1年"));
      Files.writeString(own.kept(file), "something else");

      String beside = own.page("office", address(own) + "/original");
      Files.delete(own.kept(file));

      assertThat(beside)
          .contains("原文件不在归档文件夹里")
          .contains("<td>≥ 11000 平方米</td>")
          .doesNotContain("下载原文件");
      assertThat(own.page("office", address(own) + "/original")).contains("原文件不在归档文件夹里");
      String papers = address(own) + "/papers/" + file.receiptNo();
      assertThat(own.get("office", papers).status()).isEqualTo(Reply.NOT_FOUND);
    }
  }

  @Test
  void tellsTheMoneyMonthByMonth() throws Exception {
    try (AnOpenRecord own = new AnOpenRecord(folder.resolve("MonthByMonth"))) {
      own.drop(UNIT, "1.html", form(NAME, "1年"));
      own.run(LocalDate.of(2025, 3, 31), NAME, "3099000", "100000", "0", "500000");

      String page = own.page("office", address(own));

      assertThat(page)
          .contains("class=\"spent\"")
          .contains("<dt>累计支出</dt><dd>60.00 万元</dd>")
          .contains("<dt>预算执行率</dt><dd>19.36%</dd>")
          .contains("<dt>序时进度</dt><dd>25.00%</dd>")
          .contains("<td>2025-03</td>")
          .contains("截至 2025-03-31 的监控")
          .contains("class=\"light ");
      assertThat(own.page("office", address(own) + ".json"))
          .contains("\"month\":\"2025-03\",\"paid\":\"500000");
    }
  }

  @Test
  void tellsWhatASubmissionChanged() throws Exception {
    try (AnOpenRecord own = new AnOpenRecord(folder.resolve("ssionChanged"))) {
      own.drop(UNIT, "1.html", form(NAME, "1年"));
      own.nextDay().drop(UNIT, "2.html", form(NAME, "≥1年"));

      assertThat(own.page("unit", address(own)))
          .contains("2025-03-11 报送")
          .contains("与上一次相比：改好 1 处")
          .contains("“物业服务周期”的指标值“1年”没有比较符号")
          .contains("2025-03-10", "1.html", "2.html");
    }
  }

  @Test
  void staysShortWithAThousandFindings() throws Exception {
    try (AnOpenRecord own = new AnOpenRecord(folder.resolve("sandFindings"))) {
      List<Finding> many = new ArrayList<>();
      for (int i = 1; i <= 1_200; i++) {
        many.add(finding(i, "第" + i + "处"));
      }
      own.drop(UNIT, "1.html", form(NAME, "1年"), many);
      own.page("office", address(own));

      long begin = System.nanoTime();
      String page = own.page("office", address(own));
      long millis = (System.nanoTime() - begin) / 1_000_000;

      assertThat(page.split("class=\"finding ", -1)).hasSize(51);
      assertThat(page)
          .containsPattern("现存问题 <span class=\"soft\">（12\\d\\d 处）")
          .contains(address(own) + "?from=51#findings")
          .hasSizeLessThan(150_000);
      assertThat(own.page("office", address(own) + "?from=51"))
          .contains("id=\"finding-51\"")
          .contains("id=\"finding-100\"")
          .doesNotContain("id=\"finding-50\"", "id=\"finding-101\"");
      assertThat(own.page("office", address(own) + ".json").split("\"number\":", -1))
          .hasSizeGreaterThan(1_000);
      assertThat(own.page("office", address(own) + "/original?finding=60"))
          .contains(address(own) + "?from=51#finding-60")
          .hasSizeLessThan(1_000_000);
      // Far more than the 100 ms that it may take, so that a busy machine does not fail.
      assertThat(millis).isLessThan(2_000);
    }
  }

  private static Finding finding(int number, String message) {
    return new Finding(
        "a-rule",
        Severity.EXPLAIN,
        Outcome.VIOLATED,
        new Subject(1, NAME, "", new Place.InTable(2, 2, 5)),
        Evidence.of("现在" + number),
        new Bilingual(message, message),
        Bilingual.NONE,
        "");
  }

  @Test
  void showsHostileTextsHarmlessly() throws Exception {
    try (AnOpenRecord own = new AnOpenRecord(folder.resolve("tsHarmlessly"))) {
      String name = "<script>alert(1)</script>" + BIDI + "项目" + "很长".repeat(5_000);
      own.drop(
          UNIT,
          BIDI + "<b>.html",
          form(escaped(name), escaped("\"><img src=x onerror=alert(1)>" + BIDI)));

      String id = own.project("alert").id();
      for (String page :
          List.of(
              own.page("office", "/projects/" + id),
              own.page("office", "/projects/" + id + "/original"),
              own.page("office", "/projects/" + id + "/original?all=1"))) {
        assertThat(page)
            .contains("&lt;script&gt;")
            .doesNotContain("<script>alert", "<img", "<b>", BIDI)
            .hasSizeLessThan(200_000);
      }
      assertThat(own.get("office", "/projects/" + id + ".xlsx").headers().toString())
          .hasSizeLessThan(3_000);
    }
  }

  @Test
  void showsThePartOfALongTableThatMatters() throws Exception {
    try (AnOpenRecord own = new AnOpenRecord(folder.resolve("eThatMatters"))) {
      StringBuilder rows = new StringBuilder();
      for (int i = 1; i <= 1_000; i++) {
        rows.append("<tr><td>备注").append(i).append("</td></tr>");
      }
      String form = new String(form(NAME, "1年"), UTF_8);
      String far = form.replace("<tr><td>一级指标", rows + "<tr><td>一级指标");
      own.drop(UNIT, "long.html", far.getBytes(UTF_8));

      String beside = own.page("office", address(own) + "/original");

      assertThat(beside).contains("行没有显示").contains("1年").doesNotContain("备注1</td>");
      assertThat(beside.split("<tr><th scope=\"row\">", -1)).hasSizeLessThan(300);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** A web page with a form in it. */
  private static byte[] form(String name, String value) {
    return """
        <html><head><meta charset="utf-8"></head><body>
        <table>
        <tr><td colspan="2">363207天津市群众艺术馆</td><td colspan="5">单位：万元</td></tr>
        <tr><td>项目名称</td><td colspan="6">%s</td></tr>
        <tr><td rowspan="2">预算规模及资金用途</td><td>预算数</td><td>309.90</td><td>其中：财政资金</td><td>309.90</td><td>其他资金</td><td></td></tr>
        <tr><td colspan="6">用于物业服务、水电和设备养护</td></tr>
        <tr><td>绩效目标</td><td colspan="6">1.2025年底前完成物业服务12个月，保障演出28场。</td></tr>
        </table>
        <table>
        <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>绩效指标描述</td><td>指标值</td></tr>
        <tr><td>产出指标</td><td>数量指标</td><td>物业服务面积</td><td>服务的面积</td><td>≥1.1万平方米</td></tr>
        <tr><td>产出指标</td><td>质量指标</td><td>物业服务达标率</td><td>达标的比例</td><td>≥95%%</td></tr>
        <tr><td>产出指标</td><td>时效指标</td><td>物业服务周期</td><td>服务多长时间</td><td>%s</td></tr>
        <tr><td>产出指标</td><td>成本指标</td><td>物业服务经费</td><td>支付的费用</td><td>≤309.9万元</td></tr>
        <tr><td>效益指标</td><td>社会效益指标</td><td>服务人次</td><td>到馆的人次</td><td>≥10万人次</td></tr>
        <tr><td>满意度指标</td><td>服务对象满意度指标</td><td>群众满意度</td><td>问卷满意的比例</td><td>≥95%%</td></tr>
        </table></body></html>
        """
        .formatted(name, value)
        .getBytes(UTF_8);
  }

  /** The number of the finding whose message contains a text. */
  private static String numberOf(String page, String text) {
    Matcher found =
        Pattern.compile("id=\"finding-(\\d+)\">(?:(?!class=\"finding).)*?" + text, Pattern.DOTALL)
            .matcher(page);
    assertThat(found.find()).as(text).isTrue();
    return found.group(1);
  }
}
