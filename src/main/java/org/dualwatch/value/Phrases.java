package org.dualwatch.value;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dualwatch.value.TargetValue.Qualitative;

/**
 * The qualitative wordings. A short Chinese phrase is one if it is on the list of fixed wordings or
 * has a graded word in it. Whether a phrase says enough to be a target is for the rules.
 */
final class Phrases {

  private static final Set<String> FIXED =
      Set.of(
          ("优 良 中 差 好 较好 很好 更好 一般 高 较高 很高 低 较低 强 较强 大 较大 是 否 有 可 全面 全覆盖 全部 全年 常年 长期 永久 持续 稳定"
                  + " 及时 按时 准时 按期 如期 适时 随时 即时 显著 明显 有效 充分 足额 齐全 零事故 零投诉 零差错 零容忍 无事故 无投诉 无差错"
                  + " 不突破预算 不突破预算数 不超预算 不超过预算 不超过预算数 不超支 预算内 控制在预算内 在预算范围内 控制在预算范围内")
              .split(" ", -1));

  /** What is done, and how it then stands: one of these makes a phrase qualitative. */
  private static final Lexicon<String> GRADED =
      Lexicon.of(
          "促进 提升 推进 推动 丰富 提高 改善 增强 增加 增长 加强 保障 保证 确保 优化 完善 满足 缓解 减少 降低 下降 减轻 扩大 带动 巩固 拓展"
              + " 拓宽 激发 发挥 维护 保护 保持 维持 稳定 传承 弘扬 繁荣 营造 健全 规范 强化 深化 落实 支持 支撑 助力 服务 解决 实现 完成"
              + " 达成 达到 达标 覆盖 普及 改进 提振 培育 培养 引导 引领 宣传 扩展 延长 加快 遏制 防范 消除 杜绝 控制 节约 恢复 修复 治理 发展"
              + " 振兴 凝聚 树立 塑造 打造 夯实 畅通 盘活 释放 调动 吸引 壮大 增进 助推 推广 建立 建成 形成 构建 惠及 受益 认可 好转 向好"
              + " 良好 较好 优秀 优良 良性 合格 及时 准时 按时 按期 如期 正常 显著 明显 有效 长期 持续 稳步 逐步 不断 充分 较高 较强 满意"
              + " 安全 齐全 完整 完好 完备 准确 真实 合理 合规 合法 科学 清晰 便捷 方便 通过 可控 影响 有所 到位 全面 足额 公开 透明 公正 公平"
              + " 符合 严格 高效 顺利 整洁 美观 舒适 和谐 可持续 递增 递减 不减 不发生 未发生 不出现 未出现 有序 平稳 均衡 中等 无事故 无投诉 无拖欠 无安全 无重大 无违 无污染 无舆情 无信访 积极 作用 有利 友好 环保 低碳 深远 深入 意义 开放 全天候 零污染 零差错 零事故 零投诉");

  /** Up to 30 letters, with the punctuation that a phrase has. */
  private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}、,。;!“”\"]{1,30}");

  /** Grades that have a name: A级, Ⅲ类, 甲级, 三级甲等. */
  private static final Pattern GRADE =
      Pattern.compile(
          "(?:国家|省|市)?(?:a{1,5}|[ⅠⅡⅢⅣⅤ]|[甲乙丙丁优良]|[一二三]级[甲乙丙])[级类等]|[优良中差]等|(?:达到)?[一二三四五]级(?:及以上|以上)?|(?:达到)?[一二三四五]类(?:及以上|以上)?");

  private static final Pattern WORDS_WITH_NUMERALS =
      Pattern.compile(
          "进一步|一次性|万无一失|一定|一流|十分|第一|唯一|统一|一致|一体|五保|三农|三公|两不愁|一站式|一批|一项项|百姓|千家万户|万家|一线|四个意识|四个自信|两个维护|一带一路|第三方|二次供水");

  private Phrases() {}

  /** The phrase that the form is. */
  static Optional<TargetValue> read(Wording wording) {
    String form = Frame.inner(wording.form());
    boolean named = FIXED.contains(form) || GRADE.matcher(form).matches();
    boolean graded = CHINESE.matcher(form).matches() && GRADED.within(form) && !counts(form);
    return named || graded ? Optional.of(new Qualitative(wording.text())) : Optional.empty();
  }

  /** Whether a Chinese number stands before a unit, as in 举办三场以上. */
  private static boolean counts(String form) {
    String plain = WORDS_WITH_NUMERALS.matcher(form).replaceAll("");
    return form.contains("百分之")
        || Stream.iterate(0, i -> i < plain.length() - 1, i -> i + 1)
            .anyMatch(
                i ->
                    "一二两三四五六七八九十百千万亿".indexOf(plain.charAt(i)) >= 0
                        && Units.begins(plain.substring(i + 1)));
  }
}
