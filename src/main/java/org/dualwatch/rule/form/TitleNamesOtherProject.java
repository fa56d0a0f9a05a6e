package org.dualwatch.rule.form;

import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.FormKind;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Spelling;

/**
 * The heading names another project than 项目名称: a form was copied and one of the two was not
 * changed. 财预〔2015〕88号 asks for targets that point at one thing (指向明确). Headings that name no
 * project, and those that share half of their letters with the name, pass.
 */
final class TitleNamesOtherProject extends TableRule {

  /** Words of headings that name no project. */
  private static final List<String> GENERIC =
      List.of(
          "绩效目标", "申报表", "批复表", "审核表", "自评表", "项目支出", "部门预算", "专项资金", "转移支付", "中央对地方", "年度", "预算",
          "部门", "单位", "项目", "支出", "市级", "省级", "区级", "县级", "本级", "财政", "中央", "公开", "附件", "附表", "表",
          "年");

  /** A heading that names an office and no project ends so. */
  private static final List<String> OFFICES =
      List.of(
          "法院", "检察院", "局", "委员会", "委", "馆", "中心", "学校", "中学", "小学", "大学", "学院", "医院", "所", "办公室",
          "政府", "街道", "镇", "乡", "公司", "站", "队", "厅", "处", "院", "部", "会", "办");

  private static final int SHORTEST = 4;

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    if (table.kind() != FormKind.PROJECT || table.title().isBlank() || table.project().isBlank()) {
      return Stream.empty();
    }
    if (table.title().text().contains(table.project().text())) {
      return Stream.empty();
    }
    String title = naming(table.title().text(), table);
    String project = naming(table.project().text(), table);
    return title.length() < SHORTEST
            || project.length() < SHORTEST
            || OFFICES.stream().anyMatch(title::endsWith)
            || alike(title, project)
        ? Stream.empty()
        : Stream.of(finding(table));
  }

  /** The letters that name something: without generic words, years, numbers and the unit. */
  private static String naming(String text, TargetTable table) {
    String letters = Spelling.letters(text).replaceAll("[0-9]", "");
    String unit = Spelling.letters(table.unit().name());
    String naming = unit.isEmpty() ? letters : letters.replace(unit, "");
    for (String word : GENERIC) {
      naming = naming.replace(word, "");
    }
    return naming;
  }

  /** Whether half of the shorter one's pairs of letters stand in the longer one. */
  private static boolean alike(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    int pairs = shorter.length() - 1;
    int shared = 0;
    for (int i = 0; i < pairs; i++) {
      if (longer.contains(shorter.substring(i, i + 2))) {
        shared++;
      }
    }
    return 2 * shared >= pairs;
  }

  private Finding finding(TargetTable table) {
    String title = table.title().text();
    String project = table.project().text();
    return violated(
        table.subject(table.title().place()),
        Evidence.of(title, project),
        new Bilingual(
            "标题“" + title + "”与项目名称“" + project + "”不是同一个项目。",
            "The heading " + title + " and the project " + project + " are not the same."),
        new Bilingual(
            "请核对是不是从别的项目复制的表，更正标题或项目名称。",
            "Check whether the form was copied from another project, and correct the heading or the"
                + " name."));
  }
}
