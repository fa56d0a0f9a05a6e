package org.dualwatch.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dualwatch.document.gate.Limits;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as a person sees them. */
class HtmlReaderTest {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private final DocumentReader reader = new DocumentReader();

  @Test
  void putsCellsIntoGridColumns() {
    Document page =
        read(
            """
            <table>
            <tr><td rowspan=2>a<td colspan=2>b
            <tr><td>c<td rowspan=0>d
            <tr><td>e<td>f
            </table>
            """);

    List<Block.Row> rows = Tables.of(page).get(0).rows();
    assertThat(Tables.texts(page).get(0))
        .containsExactly(List.of("a", "b"), List.of("", "c", "d"), List.of("e", "f", ""));
    assertThat(rows.get(0).cells().get(1))
        .isEqualTo(new Block.Cell("b", 1, 2, false, new Place.InTable(1, 1, 2)));
    assertThat(rows.get(1).cells().get(0))
        .isEqualTo(new Block.Cell("", 0, 1, true, new Place.InTable(1, 2, 1)));
    assertThat(rows.get(2).cells().get(2))
        .isEqualTo(new Block.Cell("", 2, 1, true, new Place.InTable(1, 3, 3)));
  }

  @Test
  void letsNoCellReachOutOfItsGroupOfRows() {
    assertThat(Tables.texts(read("<table><thead><tr><td rowspan=9>a<tbody><tr><td>b<td>c</table>")))
        .containsExactly(List.of(List.of("a"), List.of("b", "c")));
  }

  @Test
  void showsTheHeadFirstAndTheFootLast() {
    String table =
        "<table><tfoot><tr><td>f</tfoot><tbody><tr><td>b</tbody><thead><tr><td>h</thead></table>";

    assertThat(Tables.texts(read(table)).get(0))
        .containsExactly(List.of("h"), List.of("b"), List.of("f"));
  }

  @Test
  void numbersNestedTablesWhereTheyBegin() {
    Document page =
        read("<table><tr><td>a<table><tr><td>b</table>c<td>d</table>" + "<table><tr><td>e</table>");

    assertThat(Tables.texts(page))
        .containsExactly(
            List.of(List.of("a\nc", "d")), List.of(List.of("b")), List.of(List.of("e")));
    assertThat(Tables.of(page)).extracting(Block.Table::number).containsExactly(1, 2, 3);
  }

  @Test
  void readsParagraphsAndCaptionsInTheirOrder() {
    Document page =
        read(
            "<h1>a</h1>b <b>c</b><br>d<p>e<ul><li>f<li>g</ul>"
                + "<table><caption>h</caption><tr><td>i</table>j<hr>k");

    assertThat(Tables.outline(page))
        .containsExactly("a", "b c\nd", "e", "f", "g", "h", "T", "j", "k");
    assertThat(((Block.Paragraph) page.blocks().get(1)).place())
        .isEqualTo(new Place.InParagraphs(2));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiterString = " => ",
      textBlock =
          """
          a<br>b => a|b
          <p>a</p><p>b</p> => a|b
          <p>a</p><p><br></p><p>b</p> => a||b
          <p>a</p><p><br></p> => a|
          a<br> => a
          <div>a<div>b</div>c</div> => a|b|c
          <ul><li>a<li>b</ul> => a|b
          <span style='display:block'>a</span>b => a|b
          a  <b> b</b> c => a b c
          财政&nbsp;&nbsp; &nbsp;资金 => 财政    资金
          <pre>a  b</pre> => a  b
          <span style='white-space:pre-wrap'>a  b</span> => a  b
          1&lt;2 &amp; &#8805;3&ge; => 1<2 & ≥3≥
          m<sup>2</sup>H<sub>2</sub>O => m²H₂O
          m<span style='vertical-align:super'>2</span> => m²
          a<script>b</script><style>c{}</style><template>d</template><!-- e --> => a
          a<!--[if gte mso 9]><xml><x:Name>b</x:Name></xml><![endif]--> => a
          a<![if !supportEmptyParas]>b<![endif]> => ab
          a<xml><x:Name>b</x:Name></xml> => a
          <span style='mso-list:Ignore'>1.</span>a => a
          <ruby>字<rp>(</rp><rt>zì</rt></ruby> => 字
          <input value='≥5%'> => ≥5%
          <input type=hidden value=a>b => b
          <input type=checkbox checked><input type=radio> => ☑☐
          <select><option>a<option selected>b</select> => b
          <select><option disabled>a<option>b</select> => b
          <select><option label='a'>b</select> => a
          <textarea>a</textarea> => a
          <button>a</button> => a
          <input type=date> => ``
          <img src='x.png'> => [图片]
          <svg><text>a</text></svg> => [图片]
          <img src='x.png'>95% => [图片]95%
          a<o:p></o:p> => a
          """)
  void readsACellAsItShows(String html, String shown) {
    Document page = read("<table><tr><td>" + html + "</td></tr></table>");

    assertThat(Tables.texts(page).get(0).get(0)).containsExactly(shown.replace('|', '\n'));
    assertThat(page.remarks()).isEmpty();
  }

  @Test
  void joinsLinesThatOnlyTheSourceBreaks() {
    assertThat(Tables.outline(read("<p>绩效\n  目标\nABC\n表</p>"))).containsExactly("绩效目标 ABC 表");
  }

  @Test
  void takesTheShownTextAndNotTheNumberBesideIt() {
    String cell = "<td x:num=\"0.985\" style='mso-number-format:\"0%\"' x:fmla=\"=A1\">99%</td>";

    assertThat(Tables.texts(read("<table><tr>" + cell + "<td x:num=1></td></table>")).get(0))
        .containsExactly(List.of("99%", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<td style='display:none'>b</td>",
        "<td hidden>b</td>",
        "<td><span style='visibility: hidden'>b</span></td>",
        "<td class=off>b</td>",
        "<td><p id=off>b</p></td>",
        "<td><i><b>b</b></i></td>",
        "<td><span style='mso-hide:all'>b</span></td>",
        "<td><noscript>b</noscript></td>",
        "<td><dialog>b</dialog></td>",
        "<tr style='display:none'><td>b</td></tr>",
        "<tr style='visibility:collapse'><td>b</td></tr>",
      })
  void leavesOutWhatIsHiddenAndSaysSo(String hidden) {
    Document page =
        read(
            "<style>/* { */ .off, #off {color:red;display:none} i > b{visibility:hidden}"
                + " td:hover{display:none} @media print{td{display:none}}</style>"
                + "<table><tr><td>a</td>"
                + hidden
                + "</table>");

    assertThat(Tables.texts(page).toString()).contains("a").doesNotContain("b");
    Finding remark = page.remarks().get(0);
    assertThat(page.remarks()).hasSize(1);
    assertThat(remark.rule()).isEqualTo("hidden-content-not-read");
    assertThat(remark.severity()).isEqualTo(Severity.EXPLAIN);
  }

  @Test
  void saysOnceWhereAllHiddenTextIs() {
    String cell = "<tr><td><span hidden>x</span></td></tr>";

    Document page = read("<p hidden>y</p><table>" + cell.repeat(9) + "</table>");

    assertThat(page.remarks()).hasSize(1);
    assertThat(page.remarks().get(0).evidence().found())
        .isEqualTo("第1段、表1 第1行 第1格、表1 第2行 第1格、表1 第3行 第1格、表1 第4行 第1格 等");
  }

  @Test
  void saysNothingOfHiddenElementsWithoutText() {
    assertThat(read("<table><tr hidden><td>&nbsp;</td></tr></table>").remarks()).isEmpty();
    assertThat(Tables.texts(read("<p style='visibility:hidden'>a<b style='visibility:visible'>b")))
        .isEmpty();
  }

  @Test
  void keepsTheGridWhereAColumnIsHidden() {
    Document page =
        read("<table><col><col span=2 style='display:none'><tr><td>a<td>b<td>c<td>d</table>");

    assertThat(Tables.texts(page).get(0)).containsExactly(List.of("a", "", "", "d"));
    assertThat(page.remarks()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          <del>99</del>120 => 带删除线的文字
          <s>99</s>120 => 带删除线的文字
          <strike>99</strike>120 => 带删除线的文字
          <span style='text-decoration:underline line-through'>99</span> => 带删除线的文字
          <span class=xl65>99</span>120 => 带删除线的文字
          <font face=Symbol>&sup3;</font>95% => 符号字体
          <span style='font-family:Wingdings'>n</span> => 符号字体
          <math><msup><mi>m</mi><mn>2</mn></msup></math> => 公式
          <object data=a></object> => 嵌入的对象
          <iframe src=a></iframe> => 引自其他文件的内容
          <bdo dir=rtl>abc</bdo> => 倒排的文字
          <input type=password value=a> => 输入框
          <input type=date value=2025-01-01> => 日期输入框
          <select multiple><option>a</select> => 列表框
          """)
  void refusesWhatCannotBeReadBeyondDoubt(String html, String what) {
    Reading reading =
        reading(
            "<style>.xl65{text-decoration:line-through}</style><table><tr><td>a<td>"
                + html
                + "</table>");

    assertThat(Tables.refusal(reading)).isEqualTo("file-unreadable-content");
    Finding finding = ((Reading.Refused) reading).finding();
    assertThat(finding.message().zh()).startsWith("表1 第1行 第2格").contains(what);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<frameset><frame src=a></frameset>",
        "<style>tr:nth-child(2){display:none}</style><p>a",
        "<table><tr><td rowspan=2>a<td>b<td rowspan=2>c<tr><td colspan=2>d</table>",
        "<table><tr><td colspan=x>a</table>",
        "<table><tr><td rowspan=-1>a</table>"
      })
  void refusesPagesThatLeaveOpenWhatTheyShow(String html) {
    assertThat(Tables.refusal(reading(html))).isEqualTo("file-unreadable-content");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gb2312", "GBK", "gb18030"})
  void believesWhatAPageSaysOfItsEncoding(String charset) {
    String page = "<meta charset='" + charset + "'><p>甲</p>";

    assertThat(Tables.outline(read(page.getBytes(GB18030)))).containsExactly("甲");
    assertThat(Tables.outline(read(("\uFEFF" + page).getBytes(StandardCharsets.UTF_8))))
        .containsExactly("甲");
  }

  @Test
  void tellsTheEncodingOfPagesThatSayNothing() {
    String page = "<html><p>项目名称";

    assertThat(Tables.outline(read(page.getBytes(StandardCharsets.UTF_8)))).hasSize(1);
    assertThat(Tables.outline(read(page.getBytes(GB18030)))).containsExactly("项目名称");
    assertThat(Tables.outline(read(page.getBytes(StandardCharsets.UTF_16)))).hasSize(1);
    String declaredOtherwise = "<meta charset=windows-1252>" + page;
    assertThat(Tables.outline(read(declaredOtherwise.getBytes(GB18030)))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<meta charset=gbk>", "<meta charset=utf-8>", "<html>"})
  void refusesMalformedText(String opening) {
    byte[] bytes = (opening + "<p>\u00FF\u00FF</p>").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Tables.refusal(reader.read(bytes, "a.html"))).isEqualTo("file-encoding-unclear");
  }

  @Test
  void saysWhereTheNamePromisesAnotherFormat() {
    byte[] page = "<table><tr><td>a</table>".getBytes(StandardCharsets.UTF_8);

    Document named = Tables.document(reader.read(page, "a.xls"));
    assertThat(named.remarks())
        .extracting(remark -> remark.message().zh())
        .containsExactly("文件名以 .xls 结尾，内容却是网页(.html)；已按内容读取。");
    assertThat(Tables.document(reader.read(page, "a.htm")).remarks()).isEmpty();
    assertThat(Tables.document(reader.read(page, "a.tmp")).remarks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          From: <a>%nMIME-Version: 1.0%nContent-Type: multipart/related; => 单个文件网页(.mht)
          <?xml version="1.0"?>%n<?mso-application progid="Excel.Sheet"?>%n<Workbook> => XML 表格
          <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"> => XML 表格
          """)
  void refusesByNameWhatExcelAlsoCallsXls(String opening, String name) {
    Reading reading = reader.read(opening.formatted().getBytes(StandardCharsets.UTF_8), "a.xls");

    assertThat(Tables.refusal(reading)).isEqualTo("file-format-not-supported");
    Finding finding = ((Reading.Refused) reading).finding();
    assertThat(finding.message().zh()).startsWith("文件名以 .xls 结尾，内容却是" + name);
    assertThat(finding.fix().zh()).contains("另存为");
  }

  @Test
  void fetchesNothing() throws IOException {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String at = "'http://127.0.0.1:" + listener.getLocalPort() + "/a'";
      Document page =
          read(
              ("<!DOCTYPE html SYSTEM @><base href=@><link rel=stylesheet href=@>"
                      + "<style>@import url(@); p{background:url(@)}</style><script src=@></script>"
                      + "<p>a<img src=@ srcset=@><input type=image src=@><video src=@></video>")
                  .replace("@import", "%import")
                  .replace("@", at)
                  .replace("%import", "@import"));

      assertThat(Tables.outline(page)).hasSize(1);
      listener.setSoTimeout(300);
      assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void boundsSizeAndShape() {
    String fill = "x".repeat(Limits.MARKUP_BYTES - 3);
    assertThat(reading("<p>" + fill)).isInstanceOf(Document.class);
    assertThat(Tables.refusal(reading("<p>" + fill + "x"))).isEqualTo("file-too-large");

    // The page, its html and its body are three levels.
    int most = Limits.XML_DEPTH - 4;
    assertThat(reading("<div>".repeat(most) + "a")).isInstanceOf(Document.class);
    assertThat(Tables.refusal(reading("<div>".repeat(most + 1)))).isEqualTo("file-too-complex");

    String row = "<table><tr><td colspan=" + (Limits.COLUMNS - 1) + ">a";
    assertThat(reading(row + "<td>")).isInstanceOf(Document.class);
    assertThat(Tables.refusal(reading(row + "<td colspan=2>"))).isEqualTo("file-too-complex");
    assertThat(Tables.refusal(reading(row + "<td><td>"))).isEqualTo("file-too-complex");
  }

  @ParameterizedTest
  @CsvSource({
    "<div>,300000",
    "<table><tr><td>,50000",
    "<p>,2000000",
    "<td>,900000",
    "<table><tr><td rowspan=60000>,300",
    "<style>a b{display:none}</style>,300",
    "<p a,1000000",
  })
  void answersFloods(String piece, int times) {
    assertThat(reading("<html><table><tr>" + piece.repeat(times))).isNotNull();
  }

  @Test
  void refusesTallCellsAboveManyRows() {
    String cells = "<td rowspan=60000>a".repeat(100);
    String page = "<html><table><tr>" + cells + "<tr>".repeat(3_000);

    assertThat(Tables.refusal(reading(page))).isEqualTo("file-too-complex");
  }

  private Document read(String html) {
    return read(html.getBytes(StandardCharsets.UTF_8));
  }

  private Document read(byte[] page) {
    return Tables.document(reader.read(page, "a.html"));
  }

  private Reading reading(String html) {
    return reader.read(html.getBytes(StandardCharsets.UTF_8), "a.html");
  }
}
