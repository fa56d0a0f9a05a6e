package org.dualwatch.correction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes 绩效运行监控整改回复表 for a unit, with all that is known filled in, as a Word document. */
public final class AnswerForm {

  static final String TITLE = "绩效运行监控整改回复表";

  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Steps steps;

  /**
   * @param steps which tell how long there is for the measures
   */
  public AnswerForm(Steps steps) {
    this.steps = steps;
  }

  /** A name for the file, such as {@code 整改回复表-ZG-2025-0123456789.docx}. */
  public static String fileName(CorrectionCase open) {
    return "整改回复表-" + open.id() + ".docx";
  }

  /** The form of a case, in the format of Word; the same case has the same bytes. */
  public byte[] write(CorrectionCase open) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", WordXml.CONTENT_TYPES);
    parts.put("_rels/.rels", WordXml.RELATIONSHIPS);
    parts.put("word/document.xml", WordXml.document(body(open)));
    return zip(parts);
  }

  private String body(CorrectionCase open) {
    return WordXml.title(TITLE)
        + instructions(open).stream().map(WordXml::paragraph).collect(Collectors.joining())
        + WordXml.table(
            List.of(
                row(FormLabel.CASE, "", List.of(open.id())),
                row(FormLabel.UNIT, "", List.of(open.unitCode() + " " + open.unitName())),
                row(FormLabel.PROJECT, "", List.of(open.project())),
                row(FormLabel.PROBLEM, "", List.of(open.reason())),
                row(FormLabel.DEADLINE, "", deadlines(open)),
                row(FormLabel.CHOICE, "（选一项）", choices()),
                row(FormLabel.REASON, "", blank(3)),
                row(FormLabel.MEASURES, "", blank(6)),
                row(FormLabel.FINISHED_BY, "（年月日）", blank(1)),
                row(FormLabel.BY, "", blank(1)),
                row(FormLabel.PHONE, "", blank(1))));
  }

  private static List<String> instructions(CorrectionCase open) {
    return List.of(
        "1. 在“继续执行、调剂预算、取消项目”中选一项，把它前面的□改成√，其他两项不动。",
        "2. 填写原因、整改措施、完成时限、填报人和联系电话；已经印好的内容不要改。",
        "3. 保存后放入本单位报送绩效目标表的文件夹 inbox/" + open.unitCode() + "，文件名不限。");
  }

  private List<String> deadlines(CorrectionCase open) {
    String choose = EventWriter.zh(open.chooseBy()) + "前（含当日）选择处理方式；";
    String measures =
        open.measuresBy()
            .map(day -> EventWriter.zh(day) + "前（含当日）")
            .orElse("选择之后" + steps.measuresWithin() + "个工作日内");
    return List.of(choose, measures + "报送整改措施，可以与选择同时报送。");
  }

  private static List<String> choices() {
    return Arrays.stream(Choice.values()).map(choice -> "□" + choice.zh()).toList();
  }

  private static List<String> blank(int lines) {
    return Collections.nCopies(lines, "");
  }

  private static String row(FormLabel label, String note, List<String> lines) {
    return WordXml.row(label.zh() + note, lines);
  }

  private static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      // Compressed bytes differ from one library to the next.
      zip.setLevel(Deflater.NO_COMPRESSION);
      for (Map.Entry<String, String> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(EARLIEST);
        zip.putNextEntry(entry);
        zip.write(part.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
