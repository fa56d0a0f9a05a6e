package org.dualwatch.rule.goal;

import java.util.List;
import org.dualwatch.target.Field;
import org.dualwatch.target.TargetTable;

/**
 * Finds a number or date that a goal states. Ordinals such as 第20届, and years that belong to a
 * name, are none; a Chinese numeral is one only before a counting word: 三百人次, but neither 十四五 nor
 * 一批.
 */
final class StatedNumber {

  /** What may stand between a numeral and its counting word: 三十余场. */
  private static final String ABOUT = "余多来几";

  private static final List<String> COUNTING_WORDS =
      List.of(
          ("个 人 名 位 户 家 场 次 轮 期 部 篇 件 项 条 册 本 份 幅 首 支 张 页 卷 门 套 台 辆 艘 架 列 班 趟 所 座 处 间 栋 幢 层"
                  + " 批 起 例 宗 笔 组 队 团 类 种 款 只 头 匹 棵 株 颗 枚 块 片 根 盏 副 对 双 段 把 节课 亩 吨 元 米 公里 公顷 公斤"
                  + " 平方 立方 千瓦 小时 分钟 分之 课时 学时 天 日 周 月 年 倍 成以上 村 镇 乡 县 校 社区 街道")
              .split(" ", -1));

  /** Words with a numeral and a counting word that say no number. */
  private static final List<String> SET_PHRASES =
      List.of(
          ("五位一体 两个维护 两个确立 两个毫不动摇 两个一百年 三个代表 四个全面 四个自信 四个意识 四个服务 八项规定 千家万户 万家灯火"
                  + " 百家争鸣 千篇一律 千头万绪 百年 千年 三年行动 五年规划 五年计划")
              .split(" ", -1));

  /** Times that need no number. */
  private static final List<String> TIMES =
      List.of("年底 年内 年末 月底 月末 半年 季度 每月 每周 每天 每日".split(" ", -1));

  private static final String PERIOD = "期间";
  private static final String SPAN_MARKS = "-~—–－～至到";
  private static final String ENDS_OF_CLAUSE = "。；，、！;,!";
  private static final int YEAR_LENGTH = 4;

  private final String text;
  private final String project;

  private StatedNumber(String text, String project) {
    this.text = text;
    this.project = project;
  }

  /** Whether one of a table's goals states a number or date. */
  static boolean isInGoalsOf(TargetTable table) {
    for (Field goal : table.goals()) {
      if (new StatedNumber(goal.text(), table.project().text()).isThere()) {
        return true;
      }
    }
    return false;
  }

  private boolean isThere() {
    int titles = 0;
    int end;
    for (int at = 0; at < text.length(); at = end) {
      char c = text.charAt(at);
      end = at + 1;
      if (c == '《') {
        titles++;
      } else if (c == '》') {
        titles = Math.max(0, titles - 1);
      } else if (isDigit(c)) {
        end = endOfDigits(at);
        if (titles == 0 && !isOrdinal(at) && !isYearOfName(at, end)) {
          return true;
        }
      } else if (isNumeral(c)) {
        end = endOfNumeral(at);
        if (titles == 0 && !isOrdinal(at) && counts(at, end)) {
          return true;
        }
        end += beyondNumeral(at, end);
      } else if (titles == 0 && beginsTime(c) && isTime(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTime(int from) {
    return TIMES.stream().anyMatch(time -> text.startsWith(time, from));
  }

  /** How far a set phrase that begins with the numeral goes on behind it. */
  private int beyondNumeral(int from, int to) {
    for (String phrase : SET_PHRASES) {
      if (text.startsWith(phrase, from)) {
        return Math.max(0, from + phrase.length() - to);
      }
    }
    return 0;
  }

  private boolean counts(int from, int to) {
    if (text.chars().skip(from).limit(to - from).allMatch(c -> c == '一')) {
      return false;
    }
    for (String phrase : SET_PHRASES) {
      if (text.startsWith(phrase, from)) {
        return false;
      }
    }
    int word = to < text.length() && ABOUT.indexOf(text.charAt(to)) >= 0 ? to + 1 : to;
    return !text.startsWith(PERIOD, word)
        && COUNTING_WORDS.stream().anyMatch(counting -> text.startsWith(counting, word));
  }

  private boolean isOrdinal(int at) {
    int before = at - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before >= 0 && text.charAt(before) == '第';
  }

  /** The year of a plan, such as 2021-2025年发展规划 and 2035年远景目标, or inside of the project's name. */
  private boolean isYearOfName(int from, int to) {
    if (to - from != YEAR_LENGTH || !text.startsWith("20", from)) {
      return false;
    }
    int inName = project.indexOf(text.substring(from, to));
    return (inName >= 0 && inName <= from && text.startsWith(project, from - inName))
        || text.startsWith("年远景", to)
        || (isOfSpan(from, to) && namesPlan(to));
  }

  private boolean isOfSpan(int from, int to) {
    int next = text.startsWith("年", to) ? to + 1 : to;
    return isSpanMark(next) || isSpanMark(from - 1);
  }

  private boolean isSpanMark(int at) {
    return at >= 0 && at < text.length() && SPAN_MARKS.indexOf(text.charAt(at)) >= 0;
  }

  private boolean namesPlan(int from) {
    int end = from;
    while (end < text.length() && ENDS_OF_CLAUSE.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String clause = text.substring(from, end);
    return clause.contains("规划") || clause.contains("纲要") || clause.contains("行动计划");
  }

  private int endOfDigits(int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int endOfNumeral(int from) {
    int end = from;
    while (end < text.length() && isNumeral(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** A switch, since this is asked of every character. */
  private static boolean isNumeral(char c) {
    return switch (c) {
      case '一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十' -> true;
      case '百', '千', '万', '亿', '零', '〇' -> true;
      default -> false;
    };
  }

  private static boolean beginsTime(char c) {
    return switch (c) {
      case '年', '月', '半', '季', '每' -> true;
      default -> false;
    };
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }
}
