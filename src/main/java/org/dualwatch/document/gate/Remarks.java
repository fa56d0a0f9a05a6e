package org.dualwatch.document.gate;

import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;

/** What there is to say of a file that was read all the same. */
public final class Remarks {

  private static final String BASIS = "报送格式：所见即所报";

  private Remarks() {}

  /**
   * Text that does not show and was not read.
   *
   * @param where its places in words
   * @param first the first of them
   */
  public static Finding hiddenContent(String where, Place first) {
    return new Finding(
        "hidden-content-not-read",
        Severity.EXPLAIN,
        Outcome.VIOLATED,
        new Subject(0, "", "", first),
        Evidence.of(where),
        new Bilingual("文件中有隐藏的文字，没有读取。", "There is hidden text in the file, which was not read."),
        new Bilingual(
            "如果这些文字属于绩效目标表，请取消隐藏后重新报送；否则请删除。",
            "If it belongs to the target table, unhide it and submit again; otherwise delete it."),
        BASIS);
  }

  /**
   * A file whose name promises another format.
   *
   * @param content what the file is
   * @param extension the name's ending with its dot
   */
  public static Finding nameDiffers(Content content, String extension) {
    return new Finding(
        "file-name-differs-from-content",
        Severity.NOTE,
        Outcome.VIOLATED,
        Subject.FILE,
        Evidence.of(extension, content.zh()),
        new Bilingual(
            "文件名以 " + extension + " 结尾，内容却是" + content.zh() + "；已按内容读取。",
            "The name ends in "
                + extension
                + " although by its content the file is "
                + content.en()
                + "; it was read by its content."),
        new Bilingual(
            "请用原来的程序另存为所需的格式，使文件名与内容一致。",
            "Save it in the format that its name promises, or name it by its content."),
        BASIS);
  }
}
