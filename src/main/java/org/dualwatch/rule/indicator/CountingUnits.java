package org.dualwatch.rule.indicator;

import java.util.Set;
import org.dualwatch.target.Indicator;
import org.dualwatch.value.TargetValue;

/** Units in which things, people and deeds are counted, or a surface is; and those of values. */
final class CountingUnits {

  private static final Set<String> ALL =
      Set.of(
          ("个 人 人次 名 位 户 户次 家 家次 场 场次 次 期 期次 轮 轮次 批 批次 届 届次 讲 件 件次 项 项次 篇 条 册 本 份 份次 部 部次"
                  + " 幅 首 支 张 套 台 台次 台套 辆 辆次 座 所 处 间 栋 幢 床 组 类 种 只 头 棵 株 枚 块 盏 门 节 课"
                  + " 村 社区 街道 乡镇 区县 单位 项目 系统 平台 机构 平方米 ㎡ 亩 公顷 公里 千米 立方米 吨")
              .split(" ", -1));

  private CountingUnits() {}

  /** Whether a unit is one of them. */
  static boolean has(String unit) {
    return ALL.contains(unit);
  }

  /** The unit of a row's value; empty where it has none. */
  static String of(Indicator row) {
    return of(row.value());
  }

  private static String of(TargetValue value) {
    if (value instanceof TargetValue.Bounded bounded) {
      return bounded.unit();
    }
    if (value instanceof TargetValue.Unsigned unsigned) {
      return unsigned.unit();
    }
    if (value instanceof TargetValue.Between between) {
      return between.unit();
    }
    return value instanceof TargetValue.Change change ? of(change.target()) : "";
  }
}
