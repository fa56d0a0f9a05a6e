package org.dualwatch.rule.form;

import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Spelling;

/**
 * The table names another unit than the one in whose folder it lay. A unit speaks only for itself:
 * by 津财绩效〔2020〕16号 each unit submits its own targets, and the folder is who submits.
 */
final class UnitDiffersFromFolder extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    String code = table.unit().code();
    String folder = circumstances.folderUnit();
    if (!code.isEmpty() && !folder.isEmpty()) {
      return Spelling.key(code).equals(Spelling.key(folder))
          ? Stream.empty()
          : Stream.of(finding(table, code, folder));
    }
    String name = table.unit().name();
    String registered = circumstances.folderName();
    return name.isEmpty() || registered.isEmpty() || alike(name, registered)
        ? Stream.empty()
        : Stream.of(finding(table, name, registered));
  }

  /** 天津市群众艺术馆(本级) and 群众艺术馆 may well be 天津市群众艺术馆. */
  private static boolean alike(String one, String other) {
    String key = Spelling.key(one);
    String otherKey = Spelling.key(other);
    return key.contains(otherKey) || otherKey.contains(key);
  }

  private Finding finding(TargetTable table, String stated, String folder) {
    return violated(
        table.subject(table.unitField().place()),
        Evidence.of(stated, folder),
        new Bilingual(
            "表中单位为%s，而文件由单位%s报送。".formatted(stated, folder),
            "The table names the unit %s, but the unit %s submitted it.".formatted(stated, folder)),
        new Bilingual(
            "请更正预算单位；如果是其他单位的表，请由该单位报送。",
            "Correct the unit; the table of another unit is submitted by that unit."));
  }
}
