package org.dualwatch.value;

import static org.dualwatch.value.Unit.Kind.COUNT;
import static org.dualwatch.value.Unit.Kind.MEASURE;
import static org.dualwatch.value.Unit.Kind.MONEY;
import static org.dualwatch.value.Unit.Kind.NAMED;
import static org.dualwatch.value.Unit.Kind.RATE;
import static org.dualwatch.value.Unit.Kind.RATIO;
import static org.dualwatch.value.Unit.Kind.TIME;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The units of the field, a closed table. A word that is not in it is not taken for a unit: what
 * follows a number may just as well change its meaning (300左右). A new unit is one word more here.
 *
 * <p>Rates have one normal form: 元/人·月 for 元/人/月, 元每人每月, 元/月·人 and 元/人、月; things come before times,
 * else the order is as written.
 */
final class Units {

  static final Unit PERCENT = new Unit("%", BigDecimal.ONE, RATIO);

  private static final Unit SHARE = new Unit("%", BigDecimal.valueOf(100), RATIO);
  private static final int MOST_DIVISORS = 3;

  /** Each word a unit; behind a colon its other spellings. */
  private static final Map<String, Unit> TABLE =
      Stream.of(
              table(MONEY, "元:元人民币,元整 美元 欧元 港元:港币 日元 英镑"),
              table(
                  TIME,
                  "毫秒 秒:秒钟 分钟 小时:个小时,h 天 日 工作日:个工作日 自然日:个自然日 日历天 周 星期:个星期 个月 季度:个季度 年"
                      + " 周年 年度:个年度 学期:个学期 学年:个学年 课时:个课时 学时:个学时 工时 机时 标准课时"),
              table(RATIO, "百分点:个百分点"),
              table(
                  MEASURE,
                  "毫米:mm 厘米:cm,公分 米:m,公尺 延米:延长米 公里:千米,km 里 海里 平方米:㎡,m²,m2,平米,平方 平方公里:平方千米,km²,km2"
                      + " 公顷:ha,hm²,hm2 亩 立方米:m³,m3,㎥,立方 升:l 毫升:ml 吨:t 克:g 毫克:mg 微克:μg,ug 千克:公斤,kg 斤"
                      + " 吨标准煤:吨标煤 瓦 千瓦:kw 兆瓦 千瓦时:kwh,kw·h 度 伏 千伏:kv 千伏安:kva 分贝:db 摄氏度:℃ 帕 千帕 兆帕:mpa"
                      + " 兆 MB:mb GB:gb TB:tb PB:pb Mbps:mbps Gbps:gbps 字 倍 勒克斯 像素"),
              table(
                  COUNT,
                  "个 人:人数 人次:人次数 名 位 员 户 户次 家 家次 场 场次:个场次 次 回 轮 轮次 期 期次 届 届次 季 集 讲"
                      + " 件 件次 项 项次 篇 条 条次 册 册次 本 份 份次 部 部次 幅 首 支 张 页 卷 节 章 课 堂 门 门次 套 套次 台 台次 台套:台(套)"
                      + " 辆 辆次 艘 艘次 架 架次 列 列次 车次 航次 班 班次 趟 所 座 处 间 栋 幢 层 室 床 床位:张床位,个床位 席 席位 桌 座位:个座位"
                      + " 批 批次 起 例 例次 宗 宗次 笔 单 票 案 档 组 组次 队 团 派 类 类别 种 款 样 型 品种:个品种"
                      + " 只 头 匹 峰 羽 尾 口 眼 孔 棵 株 颗 粒 枚 块 片 根 把 盏 盆 盘 袋 瓶 桶 箱 盒 包 捆 面 副 对 双 顶 件套"
                      + " 点 段 路 杆 基 井 樘 扇 具 尊 挂 枝 束 发 剂 剂次 针 针次"
                      + " 分 星 档次 等级 人天:人·天 人日:人·日 人月:人·月 人年 亩次 头次 只次"),
              table(
                  NAMED,
                  "村:个村 社区:个社区 街道:个街道 镇:个镇 乡:个乡 乡镇:个乡镇 县:个县 区:个区 市:个市 区县:个区县 县区:个县区 省:个省 单位:个单位 部门:个部门 项目:个项目 系统:个系统 平台:个平台 机构:个机构 品牌:个品牌 课题:个课题 岗位:个岗位 标段:个标段 线路:条线路 站点:个站点 网点:个网点 点位:个点位"))
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /** Spellings of % that may not stand in a rate. */
  private static final Map<String, Unit> RATIOS =
      Map.of(
          "%",
          PERCENT,
          "百分比",
          PERCENT,
          "‰",
          new Unit("%", new BigDecimal("0.1"), RATIO),
          "‱",
          new Unit("%", new BigDecimal("0.01"), RATIO),
          "成",
          new Unit("%", BigDecimal.TEN, RATIO),
          "比例",
          SHARE);

  /** What is counted, where it is written behind the counting word: the unit of 3场演出 is 场. */
  private static final Set<String> NOUNS =
      Set.of(
          ("活动 演出 培训 讲座 展览 会议 比赛 赛事 课程 作品 论文 报告 专家 学员 学生 教师 老师 人员 干部 群众 居民 村民 农民 职工 员工 志愿者 党员"
                  + " 儿童 老人 老年人 残疾人 贫困户 农户 企业 单位 学校 队伍 团队 车辆 设备 电脑 书籍 图书 资料 信息 稿件 文章 视频 节目 剧目 宣传片"
                  + " 专利 标准 制度 方案 规划 协议 合同 案件 项目 工程 道路 桥梁 路灯 树木 医院 机构 基地 示范点 站点 系统 平台 软件 宣传活动 文艺演出"
                  + " 培训班 培训活动 惠民演出 文化活动 志愿服务 服务 检查 巡查 督查 调研 演练 体检 普查 监测 检测 交流 直播")
              .split(" ", -1));

  /** What a rate is by: every unit that is no ratio, and times that are no unit of their own. */
  private static final Lexicon<Unit> DIVISORS = new Lexicon<>(divisors());

  private static final Lexicon<Unit> ALL = new Lexicon<>(TABLE);

  private Units() {}

  /** Every unit but rates, by all its spellings. */
  static Map<String, Unit> spellings() {
    return TABLE;
  }

  /** The unit that the whole word is; no word is no unit. */
  static Optional<Unit> find(String word) {
    if (word.isEmpty()) {
      return Optional.of(Unit.NONE);
    }
    if (word.startsWith("(") && word.endsWith(")") && word.length() > 2) {
      return find(word.substring(1, word.length() - 1));
    }
    Unit ratio = RATIOS.get(word);
    Unit simple = ratio == null ? TABLE.get(word) : ratio;
    return simple == null ? rate(word).or(() -> counting(word)) : Optional.of(simple);
  }

  private static Optional<Unit> counting(String word) {
    return IntStream.range(1, word.length())
        .filter(at -> NOUNS.contains(word.substring(at)))
        .mapToObj(at -> TABLE.get(word.substring(0, at)))
        .filter(unit -> unit != null && unit.kind() == COUNT)
        .findFirst();
  }

  /** A unit that may have its multiplier before it, such as 万元. */
  static Optional<Unit> scaled(String word) {
    Optional<Unit> unit = find(word);
    for (int end = Math.min(2, word.length() - 1); unit.isEmpty() && end > 0; end--) {
      String rest = word.substring(end);
      unit =
          Numerals.multiplier(word.substring(0, end))
              .flatMap(
                  by -> find(rest).map(u -> new Unit(u.name(), u.factor().multiply(by), u.kind())));
    }
    return unit.filter(u -> !u.isNone());
  }

  /** The longest unit that a rate may be by and that the text begins with. */
  static Optional<String> divisorBefore(String text) {
    return DIVISORS.before(text).map(Lexicon.Word::spelling);
  }

  /** A unit by others, in the normal form. */
  static Optional<Unit> rate(Unit unit, List<String> divisors) {
    List<Unit> by =
        divisors.stream()
            .flatMap(d -> DIVISORS.exactly(d).stream())
            .map(Lexicon.Word::meaning)
            .toList();
    boolean usual = unit.kind() != RATIO && unit.kind() != RATE && !unit.isNone();
    if (by.size() < divisors.size()
        || !usual
        || divisors.isEmpty()
        || divisors.size() > MOST_DIVISORS) {
      return Optional.empty();
    }
    String names =
        by.stream()
            .sorted(Comparator.comparing(u -> u.kind() == TIME))
            .map(Unit::name)
            .collect(Collectors.joining("·"));
    return Optional.of(new Unit(unit.name() + "/" + names, unit.factor(), RATE));
  }

  /** Whether the unit is 比例, a part of one. */
  static boolean isShare(Unit unit) {
    return unit.equals(SHARE);
  }

  /** Whether the text begins with a unit, so that a number before it counts something. */
  static boolean begins(String text) {
    return ALL.before(text).isPresent() || RATIOS.keySet().stream().anyMatch(text::startsWith);
  }

  private static Optional<Unit> rate(String word) {
    List<String> parts = new ArrayList<>(List.of(word.split("[/每]", -1)));
    if (parts.size() < 2) {
      return Optional.empty();
    }
    Unit unit = TABLE.get(parts.remove(0));
    List<String> divisors =
        parts.stream().flatMap(part -> Stream.of(part.split("[·.、]", -1))).toList();
    return unit == null ? Optional.empty() : rate(unit, divisors);
  }

  private static Map<String, Unit> divisors() {
    Map<String, Unit> divisors = new HashMap<>(TABLE);
    for (String month : List.of("月", "个月")) {
      divisors.put(month, new Unit("月", BigDecimal.ONE, TIME));
    }
    divisors.put("季", new Unit("季度", BigDecimal.ONE, TIME));
    divisors.remove("百分点");
    divisors.remove("个百分点");
    return Map.copyOf(divisors);
  }

  private static List<Map.Entry<String, Unit>> table(Unit.Kind kind, String words) {
    List<Map.Entry<String, Unit>> entries = new ArrayList<>();
    for (String word : words.split(" ", -1)) {
      int colon = word.indexOf(':');
      Unit unit = new Unit(colon < 0 ? word : word.substring(0, colon), BigDecimal.ONE, kind);
      entries.add(Map.entry(unit.name(), unit));
      if (colon > 0) {
        Stream.of(word.substring(colon + 1).split(",", -1))
            .forEach(spelling -> entries.add(Map.entry(spelling, unit)));
      }
    }
    return entries;
  }
}
