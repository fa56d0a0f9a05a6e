package org.dualwatch.correction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dualwatch.document.DocxFile;
import org.dualwatch.document.ZipFiles;

/**
 * An answer form as a person fills it in with Word: a box is ticked, empty lines are written on.
 */
public final class FilledInAnswer {

  private static final String MAIN = "word/document.xml";
  private static final String EMPTY_LINE = "<w:t xml:space=\"preserve\"></w:t>";

  private FilledInAnswer() {}

  /** The form with one box replaced by what was ticked, and measures. */
  public static byte[] of(byte[] form, String box, String ticked) {
    Map<String, String> filled = new LinkedHashMap<>();
    filled.put(box, ticked);
    filled.put(behind("原因"), "合同签订晚");
    filled.put(behind("整改措施"), "措施：九月底前完成采购");
    filled.put(behind("完成时限（年月日）"), "2025年11月30日");
    filled.put(behind("填报人"), "张三");
    filled.put(behind("联系电话"), "022-12345678");
    return edited(form, filled);
  }

  /** The first empty line behind a label. */
  private static String behind(String label) {
    return ">" + label + "<";
  }

  /** The file with its main part changed as Word would: marks replaced, empty lines filled in. */
  static byte[] edited(byte[] file, Map<String, String> changes) {
    Map<String, byte[]> parts = new LinkedHashMap<>(ZipFiles.unpack(file));
    StringBuilder xml = new StringBuilder(new String(parts.get(MAIN), UTF_8));
    changes.forEach(
        (what, by) -> {
          int at = xml.indexOf(what);
          assertThat(at).as(what).isPositive();
          if (what.startsWith(">")) {
            int line = xml.indexOf(EMPTY_LINE, at);
            xml.replace(line, line + EMPTY_LINE.length(), "<w:t>" + DocxFile.escape(by) + "</w:t>");
          } else {
            xml.replace(at, at + what.length(), by);
          }
        });
    parts.put(MAIN, xml.toString().getBytes(UTF_8));
    return ZipFiles.pack(parts);
  }
}
