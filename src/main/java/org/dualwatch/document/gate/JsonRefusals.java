package org.dualwatch.document.gate;

import static org.dualwatch.document.gate.Refusals.refused;

import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Subject;

/** The reasons why a JSON file cannot be read, for whoever wrote the program that made it. */
public final class JsonRefusals {

  private static final Bilingual JSON_AGAIN =
      new Bilingual(
          "请按 JSON 模式 urn:dualwatch:target-tables:1 生成文件后重新报送。",
          "Write the file by the JSON Schema urn:dualwatch:target-tables:1 and submit again.");

  private JsonRefusals() {}

  /**
   * JSON that is damaged, or cut off.
   *
   * @param pointer the JSON Pointer of the value at which reading ended
   */
  public static ContentRefused invalidJson(int line, int column, String pointer) {
    return refused(
        "file-json-invalid",
        new Subject(0, "", "", new Place.InJson(pointer)),
        Evidence.of("第" + line + "行 第" + column + "列", "符合 RFC 8259 的 JSON"),
        new Bilingual(
            "文件不是完整有效的 JSON，从第" + line + "行第" + column + "列起无法读取。",
            "The file is no valid JSON; it cannot be read from line "
                + line
                + ", column "
                + column
                + " on."),
        JSON_AGAIN);
  }

  /** JSON that is not the JSON of target tables. */
  public static ContentRefused foreignJson() {
    return refused(
        "file-json-not-target-tables",
        Evidence.of("没有 tables 数组的 JSON", "urn:dualwatch:target-tables:1"),
        new Bilingual(
            "文件是 JSON，但不是绩效目标表的 JSON。", "The file is JSON, but not that of target tables."),
        JSON_AGAIN);
  }

  /**
   * JSON of target tables in which one value is not as the schema says.
   *
   * @param pointer the value's JSON Pointer
   */
  public static ContentRefused jsonValue(String pointer, Bilingual found, Bilingual expected) {
    return refused(
        "file-json-value-unexpected",
        new Subject(0, "", "", new Place.InJson(pointer)),
        Evidence.of(found.zh(), expected.zh()),
        new Bilingual(
            "JSON 的 " + pointer + " 处应为" + expected.zh() + "，实为" + found.zh() + "。",
            "At "
                + pointer
                + " the JSON should have "
                + expected.en()
                + " and has "
                + found.en()
                + "."),
        JSON_AGAIN);
  }
}
