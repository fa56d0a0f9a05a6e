package org.dualwatch.correction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.dualwatch.sheet.LabelledForm;
import org.dualwatch.sheet.LabelledForm.Row;

/** Writes 绩效运行监控整改回复表 for a unit, with all that is known filled in, as a Word document. */
public final class AnswerForm {

  static final String TITLE = "绩效运行监控整改回复表";

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
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new LabelledForm(TITLE, instructions(open), rows(open)).docx(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory cannot be written to", impossible);
    }
    return bytes.toByteArray();
  }

  private List<Row> rows(CorrectionCase open) {
    return List.of(
        row(FormLabel.CASE, open.id()),
        row(FormLabel.UNIT, open.unitCode() + " " + open.unitName()),
        row(FormLabel.PROJECT, open.project()),
        row(FormLabel.PROBLEM, open.reason()),
        new Row(FormLabel.DEADLINE.zh(), deadlines(open)),
        new Row(FormLabel.CHOICE.zh() + "（选一项）", choices()),
        new Row(FormLabel.REASON.zh(), blank(3)),
        new Row(FormLabel.MEASURES.zh(), blank(6)),
        new Row(FormLabel.FINISHED_BY.zh() + "（年月日）", blank(1)),
        new Row(FormLabel.BY.zh(), blank(1)),
        new Row(FormLabel.PHONE.zh(), blank(1)));
  }

  private static Row row(FormLabel label, String known) {
    return new Row(label.zh(), List.of(known));
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
}
