package org.dualwatch.rule.measure;

import java.util.Set;

/**
 * Units by which whole things are counted, in the spelling that values are kept in. Points (分),
 * grades, and work such as 人月 are none: they may well be parts.
 */
final class CountingUnits {

  static final Set<String> ALL =
      Set.of(
          ("个 人 人次 名 位 员 户 户次 家 家次 场 场次 次 回 轮 轮次 期 期次 届 届次 集 讲 件 件次 项 项次 篇 条 条次"
                  + " 册 册次 本 份 份次 部 部次 幅 首 支 张 页 卷 节 章 课 堂 门 门次 套 套次 台 台次 台套 件套 辆 辆次"
                  + " 艘 艘次 架 架次 列 列次 车次 航次 班 班次 趟 所 座 处 间 栋 幢 床 床位 席 席位 桌 座位 批 批次 起"
                  + " 例 例次 宗 宗次 笔 单 票 案 组 组次 队 团 类 类别 种 款 品种 只 只次 头 头次 匹 羽 尾 口 眼 棵 株"
                  + " 颗 粒 枚 块 片 根 把 盏 盆 袋 瓶 桶 箱 盒 包 捆 副 对 双 顶 杆 樘 扇 具 尊 枝 束 剂次 针次"
                  + " 村 社区 街道 镇 乡 乡镇 县 区 市 区县 县区 省 单位 部门 项目 系统 平台 机构 品牌 课题 岗位 标段"
                  + " 线路 站点 网点 点位")
              .split(" ", -1));

  private CountingUnits() {}

  /** Whether things of this unit come whole. */
  static boolean has(String unit) {
    return ALL.contains(unit);
  }
}
