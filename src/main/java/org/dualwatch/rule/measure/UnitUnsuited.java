package org.dualwatch.rule.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.RowRule;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;

/**
 * A counting word that is not used with what is counted, such as ≥6场 for courses: one of the two is
 * another than meant. 财预〔2015〕88号 asks for targets that are detailed and quantified (细化量化).
 */
final class UnitUnsuited extends RowRule {

  /** What a name of a number ends with; the longer first. */
  private static final List<String> NUMBER = List.of("总数量", "数量", "总数", "个数", "数");

  /** Works that are shown are no texts, whose counting word is 篇. */
  private static final List<String> SHOWN = List.of("展览", "展示", "展出", "参展", "展演");

  /** Courses that are given once, like an event. */
  private static final List<String> HELD = List.of("讲座", "直播", "录播", "公开课", "体验");

  private static final List<String> WRITTEN = List.of("文学", "征文", "论文", "诗", "文章", "刊");

  static final List<Counted> COUNTED =
      List.of(
          new Counted("课程", "门", "节 期 讲 次 套 堂 课 个 项 类 种 班 集 部 章 份 条 批 门次 班次 轮"),
          new Counted("作品", "件", "幅 个 副 组 套 部 张 项 枚 册 尊 台 首 支 段 条 集 类 种 批 件套 卷"),
          new Counted("论文", "篇", "份 批 部"),
          new Counted("图书", "册", "本 种 套 部 卷 批 类 箱 包 册次 件 份"),
          new Counted("书籍", "册", "本 种 套 部 卷 批 类 箱 包 册次 件 份"),
          new Counted("道路", "条", "段 处 个 项"),
          new Counted("桥梁", "座", "处 条 个 项"),
          new Counted("车辆", "辆", "台 部 架 台次 辆次 车次 趟 次 批 批次 台套 套 列"),
          new Counted("树木", "棵", "株 处 批 种 片 根"),
          new Counted("苗木", "株", "棵 处 批 种 片 根"),
          new Counted("路灯", "盏", "杆 基 套 个 处 台 项 根"),
          new Counted("专利", "项", "件 个 种 类"));

  /**
   * What is counted.
   *
   * @param usual the counting word that is shown as an example
   * @param others that will do as well
   */
  record Counted(String noun, String usual, Set<String> others) {
    Counted(String noun, String usual, String others) {
      this(noun, usual, Set.of(others.split(" ", -1)));
    }

    boolean suits(String unit) {
      return usual.equals(unit) || others.contains(unit);
    }
  }

  @Override
  protected boolean concerns(Indicator row) {
    return row.name().text().indexOf('数') > 0
        && Measured.of(row.value()).filter(m -> CountingUnits.has(m.unit())).isPresent();
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Indicator row, Circumstances circumstances) {
    String noun = withoutNumber(IndicatorName.of(row).head());
    String unit = Measured.of(row.value()).map(Measured::unit).orElse("");
    return COUNTED.stream()
        .filter(counted -> noun.endsWith(counted.noun()) && !counted.suits(unit))
        .filter(counted -> isSure(counted, noun))
        .map(counted -> finding(table, row, counted, unit));
  }

  /** What the number is of; empty where the name is not that of a number. */
  private static String withoutNumber(String name) {
    for (String number : NUMBER) {
      if (name.endsWith(number)) {
        return name.substring(0, name.length() - number.length());
      }
    }
    return "";
  }

  private static boolean isSure(Counted counted, String name) {
    return switch (counted.noun()) {
      case "作品" -> IndicatorName.mentions(name, SHOWN) && !IndicatorName.mentions(name, WRITTEN);
      case "课程" -> !IndicatorName.mentions(name, HELD);
      default -> true;
    };
  }

  private Finding finding(TargetTable table, Indicator row, Counted counted, String unit) {
    String name = row.name().text();
    String usual = counted.usual();
    return atValue(
        table,
        row,
        "与“" + counted.noun() + "”相配的单位，如“" + usual + "”",
        new Bilingual(
            "“" + name + "”的单位是“" + unit + "”，与“" + counted.noun() + "”不相配。",
            "The unit " + unit + " of " + name + " does not suit " + counted.noun() + "."),
        new Bilingual(
            "建议把单位改为“" + usual + "”；如果统计的不是" + counted.noun() + "，请改指标名称。",
            "Better use the unit " + usual + "; if something else is counted, change the name."));
  }
}
