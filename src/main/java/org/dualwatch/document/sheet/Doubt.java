package org.dualwatch.document.sheet;

import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Severity;

/** What may be amiss with the value of a cell, in the words in which it is reported. */
public enum Doubt {
  ROUNDED(
      "number-shown-rounded",
      Severity.NOTE,
      "显示的数字比保存的数字位数少，读取的是显示的数字",
      "show fewer digits than they hold, and are read as shown",
      "请确认显示的数字就是要报送的数字；如果不是，请增加小数位数。",
      "Please check that the number shown is meant, or show more decimals."),
  FORMAT_UNKNOWN(
      "number-format-unknown",
      Severity.EXPLAIN,
      "的数字格式无法识别，读取的文字可能与看到的不同",
      "have a number format that is not known, so that what is read may differ from what is seen",
      "请把这些单元格改为文本，或换用常用的数字、日期格式。",
      "Turn these cells into text, or choose an ordinary format for numbers or dates."),
  HIDDEN_BY_FORMAT(
      "value-hidden-by-format",
      Severity.EXPLAIN,
      "有内容，但数字格式使它不显示，没有读取",
      "hold a value that their number format hides; it was not read",
      "请改用会显示内容的数字格式，或清除这些单元格。",
      "Choose a number format that shows the value, or clear these cells."),
  COVERED(
      "value-covered-by-merge",
      Severity.EXPLAIN,
      "有内容，但被合并的单元格盖住，没有读取",
      "hold a value that a merged cell covers; it was not read",
      "请取消合并，确认要保留的内容后重新合并。",
      "Undo the merge, keep what is meant, and merge again."),
  UNUSUAL_CHARACTER(
      "character-unusual",
      Severity.NOTE,
      "有不常用的文字；旧格式的文件没有校验码，损坏的字会变成别的字",
      "hold rarely used characters; old files have no checksum, and a damaged character is another",
      "请核对这些文字，或改用 .xlsx 格式报送。",
      "Please check these texts, or submit the workbook as .xlsx."),
  FORMULA(
      "value-from-formula",
      Severity.NOTE,
      "的值来自公式，读取的是文件保存时的计算结果",
      "hold formulas, and are read as the results saved with the file",
      "请在保存前确认公式已重新计算。",
      "Make sure that formulas were calculated before saving."),
  FORMULA_OF_ANOTHER_FILE(
      "formula-of-another-file",
      Severity.EXPLAIN,
      "的公式引用其他文件，读取的是文件保存时的结果，不会打开其他文件",
      "hold formulas on another file, and are read as the results saved; no other file is opened",
      "请把这些单元格粘贴为数值后重新报送。",
      "Paste these cells as values and submit again."),
  FORMULA_WITHOUT_RESULT(
      "formula-without-result",
      Severity.EXPLAIN,
      "的公式没有保存计算结果",
      "hold formulas whose results are not saved",
      "请用 Excel 或 WPS 打开，重新计算并保存后再报送。",
      "Open the file in Excel or WPS, calculate, save and submit again.");

  private final String rule;
  private final Severity severity;
  private final String zh;
  private final String en;
  private final String fixZh;
  private final String fixEn;

  Doubt(String rule, Severity severity, String zh, String en, String fixZh, String fixEn) {
    this.rule = rule;
    this.severity = severity;
    this.zh = zh;
    this.en = en;
    this.fixZh = fixZh;
    this.fixEn = fixEn;
  }

  String rule() {
    return rule;
  }

  Severity severity() {
    return severity;
  }

  Bilingual message(String sheet, int cells) {
    return new Bilingual(
        "工作表“" + sheet + "”有 " + cells + " 个单元格" + zh + "。",
        cells + " cell(s) of the sheet \"" + sheet + "\" " + en + ".");
  }

  Bilingual fix() {
    return new Bilingual(fixZh, fixEn);
  }
}
