package org.dualwatch.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands around a quantity: signs before and behind it, 每人每月 before it, and words that add
 * nothing.
 *
 * @param signs the comparators found, in order
 * @param divisors of 每人每月 the 人 and the 月
 * @param core what is left, to be read as a quantity or a range
 */
record Frame(List<Signs.Sign> signs, List<String> divisors, String core) {

  /**
   * Words before a number that bound nothing. 达到95% and 控制在5% are among them: that 95 is to be
   * reached or 5 to be kept is certain, but whether more or less will do is not written, so such a
   * number stays unsigned unless 以上, 以内 or a sign says it.
   */
  private static final Lexicon<String> LEADS =
      Lexicon.of(
          "应当 应 须 必须 需 要求 确保 保证 举办 举行 开展 组织 达到 达 完成 实现 为 是 共 共计 总计"
              + " 合计 控制在 控制 保持在 保持 维持在 稳定在 按照 按 标准为 在 介于");

  /** What is to be done within a time, or by a share: 24小时内修复, 100%完成. */
  private static final Lexicon<String> TAILS =
      Lexicon.of(
          "按时 按期 如期 足额 有效 完成 办结 响应 处理 处置 修复 解决 反馈 支付 拨付 发放 送达 答复 回复 恢复"
              + " 合格 达标 覆盖 满意 通过 兑现 落实 到场 到达 到位 抵达 赶到 提交 办理 受理"
              + " 整改 维修 排除 故障 现场 及时 全部");

  private static final Lexicon<String> STANDARD = Lexicon.of("的标准 标准");
  private static final Lexicon<String> SPAN = Lexicon.of("之间 区间");

  /** 90%以上（含90%） says no more than 90%以上 does. */
  private static final Pattern INCLUDED =
      Pattern.compile("(\\d[\\d,.]*[^()以]{0,4})(以上|以下|以内)?\\(含\\1\\)");

  Frame {
    signs = List.copyOf(signs);
    divisors = List.copyOf(divisors);
  }

  /** Takes the frame off a text. */
  static Frame of(String text) {
    List<Signs.Sign> signs = new ArrayList<>();
    List<String> divisors = new ArrayList<>();
    String rest = INCLUDED.matcher(inner(text)).replaceFirst("$1$2");
    String before;
    do {
      before = rest;
      rest = afterOne(rest, signs, divisors);
    } while (!rest.equals(before));
    return behind(new Frame(signs, divisors, rest));
  }

  /** Whether all signs say the same, as in 不低于95%以上; none does too. */
  boolean agrees() {
    return signs.stream().map(Signs.Sign::comparator).distinct().count() <= 1;
  }

  /** The one comparator, where there is one. */
  Optional<Comparator> comparator() {
    return signs.stream().map(Signs.Sign::comparator).findFirst();
  }

  /** Whether a sign was found that bounds only times. */
  boolean boundsTime() {
    return signs.stream().anyMatch(sign -> sign.spelling().equals(Signs.WITHIN_TIME));
  }

  /** The text in a pair of brackets around all of it. */
  static String inner(String text) {
    boolean whole =
        text.startsWith("(") && text.indexOf(')') == text.length() - 1 && text.length() > 2;
    return whole ? text.substring(1, text.length() - 1) : text;
  }

  private static String afterOne(String rest, List<Signs.Sign> signs, List<String> divisors) {
    Optional<Signs.Sign> sign = Signs.before(rest);
    if (sign.isPresent()) {
      signs.add(sign.get());
      return rest.substring(sign.get().spelling().length());
    }
    Optional<String> divisor = eachBefore(rest);
    if (divisor.isPresent()) {
      divisors.add(divisor.get());
      int end = rest.indexOf(divisor.get()) + divisor.get().length();
      return rest.substring(rest.startsWith("均", end) ? end + 1 : end);
    }
    return LEADS.before(rest).map(lead -> rest.substring(lead.spelling().length())).orElse(rest);
  }

  /** 每人, 每个月, and 人均, which is a rate by 人 too. */
  private static Optional<String> eachBefore(String text) {
    if (text.startsWith("每")) {
      Optional<String> divisor = Units.divisorBefore(text.substring(1));
      boolean counted = divisor.isPresent() && divisor.get().equals("个");
      return counted ? Units.divisorBefore(text.substring(2)).or(() -> divisor) : divisor;
    }
    return Stream.of("人均", "户均", "亩均")
        .filter(text::startsWith)
        .map(t -> t.substring(0, 1))
        .findFirst();
  }

  private static Frame behind(Frame frame) {
    String core = without(SPAN, without(STANDARD, frame.core()));
    String timely = core;
    String before;
    do {
      before = timely;
      timely = without(TAILS, timely);
    } while (!timely.equals(before));
    boolean tailed = !timely.equals(core);
    if (tailed && timely.endsWith("%")) {
      return new Frame(frame.signs(), frame.divisors(), timely);
    }
    Optional<Signs.Sign> sign = Signs.behind(timely);
    if (sign.isEmpty() || (tailed && !sign.get().spelling().endsWith(Signs.WITHIN_TIME))) {
      return new Frame(frame.signs(), frame.divisors(), core);
    }
    List<Signs.Sign> signs = new ArrayList<>(frame.signs());
    // Whatever is to be done within it, it is a time.
    signs.add(tailed ? new Signs.Sign(sign.get().comparator(), Signs.WITHIN_TIME) : sign.get());
    int end = timely.length() - sign.get().spelling().length();
    return new Frame(signs, frame.divisors(), timely.substring(0, end));
  }

  private static String without(Lexicon<String> endings, String text) {
    return endings
        .behind(text)
        .map(ending -> text.substring(0, text.length() - ending.spelling().length()))
        .orElse(text);
  }
}
