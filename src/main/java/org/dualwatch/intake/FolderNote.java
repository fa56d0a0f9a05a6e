package org.dualwatch.intake;

import java.nio.charset.StandardCharsets;

/**
 * What a unit is told about its folder: UTF-8 with a byte-order mark and lines that end as Windows
 * ends them, so that the plainest editor shows it.
 */
final class FolderNote {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What every edition begins with, whoever added to it. */
  private static final String BEGINNING = "绩效目标表收件文件夹";

  private static final String TEXT =
      """
      %1$s：%2$s %3$s
      （本说明由系统生成，改动会被覆盖；请不要把要报送的内容写在这里。）

      一、放什么
        1. 本单位的项目支出绩效目标表；
        2. 填好的项目支出绩效运行监控表（预填好的表在 outbox 文件夹的 %2$s\\监控表 里）；
        3. 整改回复表（在 outbox 文件夹的 %2$s\\整改 里）。
        一个文件可以有多张表；几个文件可以压缩成一个 .zip 放入。
        放在这里的文件都算 %2$s 报送的，其他单位的表会被退回。

      二、什么格式
        Word、WPS 文字（.docx .doc .wps），Excel、WPS 表格（.xlsx .xls .et），
        有文字的 PDF（扫描件读不了），网页（.html），文本（.txt），CSV。
        单个文件不超过 %4$d MB。
        表里没有写年度的，可以在这里建一个以年度命名的文件夹（如 2026），把表放进去。

      三、在哪里看结果
        文件被取走（从这里消失）以后，outbox 文件夹的 %2$s 里会出现
        “回执-%2$s-日期-编号.html”，双击用浏览器打开。每放入一个文件都有一份回执。
        文件还在这里，就是还没有处理，请不要反复放入。
        内容完全相同的文件再放一次不会重复登记，回执会写明哪一天已经收到过。

      四、怎样修改、更换
        按回执改好以后，把整个文件重新放入，文件名不限。
        同一个项目以最后一次被接收的表为准；被退回的表不影响以前已接收的表。
        要撤回一张已接收的表，请与财政部门联系。

      五、不会取走的文件
        名称以“~$”“.”开头，或以 .tmp .part .crdownload 等结尾的文件，是编辑软件、
        下载软件的临时文件，系统不取，也没有回执。请先关闭正在编辑的文件再放入。

      六、有问题找谁
        %5$s
      """;

  private final long megabytes;
  private final String contact;

  /**
   * @param largest the size in bytes up to which a file is read
   * @param contact whom a unit asks
   */
  FolderNote(long largest, String contact) {
    this.megabytes = largest >> 20;
    this.contact = contact;
  }

  /** The note for a unit. */
  byte[] of(String code, String name) {
    String text =
        TEXT.formatted(BEGINNING, code, Printable.of(name), megabytes, Printable.of(contact));
    return (BYTE_ORDER_MARK + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
  }

  /** Whether a file begins as a note of ours does, of whatever version. */
  boolean isEdition(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    return text.startsWith(BYTE_ORDER_MARK + BEGINNING) || text.startsWith(BEGINNING);
  }
}
