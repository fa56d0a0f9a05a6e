package org.dualwatch.intake;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;

/** What may be taken, from whom: all that is decided before a file's content is looked at. */
final class DropPolicy {

  /** File systems end at 255 bytes; a margin is left for what a person adds to the name. */
  private static final int LONGEST_NAME = 200;

  private final long largest;

  /**
   * @param largest the size in bytes up to which a file is read
   */
  DropPolicy(long largest) {
    this.largest = largest;
  }

  /** How many bytes a file may have. */
  long largest() {
    return largest;
  }

  /** Why a file is not read, if there is a reason. */
  Optional<Finding> objection(UnitFolder folder, String fileName, Content content) {
    if (!folder.registered()) {
      return Optional.of(strangersFolder());
    }
    int bytes = fileName.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > LONGEST_NAME) {
      return Optional.of(nameTooLong(bytes));
    }
    if (fileName.codePoints().anyMatch(DropPolicy::hides)) {
      return Optional.of(nameHides());
    }
    if (fileName.contains("..") || fileName.indexOf(TroublesomeNames.BACKSLASH) >= 0) {
      return Optional.of(nameIsPath());
    }
    return content.size() > largest ? Optional.of(tooLarge(content.size())) : Optional.empty();
  }

  /**
   * Control characters, and the marks that turn the direction of reading: exe may look like doc.
   */
  static boolean hides(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || c == '\u2028'
        || c == '\u2029';
  }

  private static Finding strangersFolder() {
    return finding(
        "folder-not-registered",
        Evidence.of("未登记的文件夹", "本单位编码的文件夹"),
        new Bilingual("文件所在的文件夹不是已登记的预算单位。", "The folder is not that of a registered unit."),
        new Bilingual(
            "请把文件放入以本单位编码命名的文件夹；没有文件夹的，请与财政部门联系登记。",
            "Please drop the file into the folder named with your unit's code, or ask the finance office"
                + " to register the unit."));
  }

  private static Finding nameTooLong(int bytes) {
    return finding(
        "file-name-too-long",
        Evidence.of(bytes + " 字节", "不超过 " + LONGEST_NAME + " 字节（约 66 个汉字）"),
        new Bilingual("文件名太长。", "The file's name is too long."),
        new Bilingual("请把文件名改短后重新放入。", "Please shorten the name and drop the file again."));
  }

  private static Finding nameHides() {
    return finding(
        "file-name-hides-characters",
        Evidence.of("文件名中有看不见的控制字符", "普通文字"),
        new Bilingual(
            "文件名中有看不见的控制字符，无法确认它的真实名称。", "The file's name holds invisible control characters."),
        new Bilingual(
            "请重新键入文件名（不要复制粘贴）后重新放入。", "Please type the name anew and drop the file again."));
  }

  private static Finding nameIsPath() {
    return finding(
        "file-name-is-path",
        Evidence.of("文件名中有“..”或“＼”", "不含路径的文件名"),
        new Bilingual("文件名像是一个路径。", "The file's name looks like a path."),
        new Bilingual(
            "请去掉文件名中的“..”和“＼”后重新放入。", "Please remove .. and ＼ from the name and drop it again."));
  }

  private Finding tooLarge(long size) {
    return finding(
        "file-too-large",
        Evidence.of(megabytes(size), "不超过 " + megabytes(largest)),
        new Bilingual("文件太大，没有读取。", "The file is too large and was not read."),
        new Bilingual(
            "请去掉文件中的图片和附件，只保留绩效目标表后重新放入。",
            "Please remove pictures and attachments and drop the file again."));
  }

  private static String megabytes(long bytes) {
    return (bytes + (1 << 20) - 1) / (1 << 20) + " MB";
  }

  private static Finding finding(String rule, Evidence evidence, Bilingual message, Bilingual fix) {
    return new Finding(
        rule, Severity.BLOCK, Outcome.VIOLATED, Subject.FILE, evidence, message, fix, "收件规定");
  }
}
