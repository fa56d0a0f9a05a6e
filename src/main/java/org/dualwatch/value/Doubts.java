package org.dualwatch.value;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dualwatch.value.TargetValue.Unread;

/**
 * Why a text cannot be read: before the grammar sees it, and after the grammar found no reading.
 */
final class Doubts {

  private static final int LONGEST = 200;

  private static final Set<String> VOID =
      Set.of(
          "无", "无需", "无要求", "不涉及", "未涉及", "不适用", "不需要", "没有", "暂无", "空", "略", "/", "\\", "-", "--",
          "---", "n/a", "na", "null", "none", "nan", "//", "~", "0/0", "待定", "暂定", "另定");

  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "[*□■◇◆●_?#\\x{FFFD}]|(?<![一二三四五六七八九〇十百千万零])〇|[×✕x]{2,}|…|\\.{3,}|(?:^|[≥≤<>=])[×✕xn](?=\\D|$)");

  /** Marks that turn the direction of writing: what people see is not what is stored. */
  private static final Pattern HIDDEN =
      Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  private static final Pattern TORN = Pattern.compile("(?<=[\\d.,]) (?=[\\d.,])");
  private static final Pattern LETTERS =
      Pattern.compile("\\d[a-zMGT]+[\\d.]|[a-zMGT]\\d|\\d[olisz](?![a-z])");
  private static final Pattern APPROXIMATE =
      Pattern.compile(
          "(?<![预节条])约(?!束)|左右|上下|大概|预计|力争|争取|≈|近[\\d一二三四五六七八九十百千万]|[\\d十百千万亿][多余来几]|[数几若][十百千万干]|几");
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?:提高|提升|增长|增加|上升|下降|降低|减少|压减|扩大)(?:到|至|了)?[\\d≥≤百]|由.+(?:到|至)|从.+(?:到|至)|上年|去年|往年|同期|基数");
  private static final Pattern PERIOD =
      Pattern.compile("(?:\\d+[月日年].*|\\d+)[-~至到].*\\d+(?:[月日年]|季度)|20\\d\\d年?[-~至到]20\\d\\d年?");
  private static final Pattern DATE = Pattern.compile("\\d月|[12]\\d{3}年|\\d[日号]前|月底|月初|年初|季度");
  private static final Pattern FRACTION = Pattern.compile("\\d/\\d|\\d:\\d|分之");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*");
  private static final Pattern SHARE = Pattern.compile("([≥≤><=]?\\d{1,3}(?:\\.\\d+)?)比例");
  private static final Pattern SIGN = Pattern.compile("[≥≤><]");
  private static final Pattern IRREGULAR =
      Pattern.compile(
          "(?<![\\d.])0\\d|\\d,\\d{1,2}(?!\\d)|\\d,\\d{4}|\\d,,|\\d\\.\\.|\\d\\.(?!\\d)|(?<![\\d%\\p{IsHan}])[.,]\\d|\\.\\d+\\.");
  private static final Pattern WORDS_BEFORE = Pattern.compile("^\\p{IsHan}+[≥≤<>=]?\\d");
  private static final Pattern BEHIND_NUMBER =
      Pattern.compile("^[^\\d]*\\d[\\d,.]*[百千万亿]*([^\\d]*)$");

  private Doubts() {}

  /** A reason not even to try. */
  static Optional<Unread> before(String cell, Wording wording) {
    Matcher torn = TORN.matcher(wording.spaced());
    Optional<String> reason = reasonBefore(cell, wording);
    if (reason.isEmpty() && torn.find()) {
      String joined = torn.replaceAll("");
      String why = Reasons.tornNumber(wording.text(), joined);
      return Optional.of(new Unread(wording.text(), why, joined));
    }
    return reason.map(why -> new Unread(wording.text(), why));
  }

  private static Optional<String> reasonBefore(String cell, Wording wording) {
    String form = wording.form();
    if (form.isEmpty()) {
      return Optional.of(Reasons.blank());
    }
    if (HIDDEN.matcher(cell).find()) {
      return Optional.of(Reasons.hiddenMarks());
    }
    if (form.length() > LONGEST) {
      return Optional.of(Reasons.tooLong(LONGEST));
    }
    if (VOID.contains(Frame.inner(form))) {
      return Optional.of(Reasons.noValue(wording.text()));
    }
    return PLACEHOLDER.matcher(form).find()
        ? Optional.of(Reasons.placeholder(wording.text()))
        : Optional.empty();
  }

  /** What found no reading, with the most telling reason. */
  static Unread after(Wording wording) {
    Matcher share = SHARE.matcher(Frame.inner(wording.form()));
    return new Unread(
        wording.text(), reasonAfter(wording), share.matches() ? share.group(1) + "%" : "");
  }

  private static String reasonAfter(Wording wording) {
    String form = Frame.inner(wording.form());
    String text = wording.text();
    boolean digits = NUMBER.matcher(form).find();
    if (LETTERS.matcher(form).find()) {
      return Reasons.lettersInNumber(text);
    }
    if (APPROXIMATE.matcher(form).find()) {
      return Reasons.approximate(text);
    }
    if (CHANGE.matcher(form).find()) {
      return Reasons.change(text);
    }
    if (PERIOD.matcher(form).find()) {
      return Reasons.period(text);
    }
    if (DATE.matcher(form).find()) {
      return Reasons.unclearDate(text);
    }
    if (FRACTION.matcher(form).find()) {
      return Reasons.fraction(text);
    }
    if (twoSigns(form)) {
      return Reasons.twoSigns(text);
    }
    if (IRREGULAR.matcher(form).find()) {
      return Reasons.irregularNumber(text);
    }
    return digits ? aboutNumber(text, form) : aboutWords(text, form);
  }

  private static String aboutNumber(String text, String form) {
    if (NUMBER.matcher(form).results().count() > 1) {
      return Reasons.twoNumbers(text);
    }
    if (form.contains("比例")) {
      return Reasons.share(text);
    }
    if (WORDS_BEFORE.matcher(form).find() && Frame.of(form).core().length() == form.length()) {
      return Reasons.beforeNumber(text);
    }
    Matcher behind = BEHIND_NUMBER.matcher(form);
    String word = behind.matches() ? behind.group(1) : "";
    return word.isEmpty() || Units.find(word).isPresent()
        ? Reasons.unclear(text)
        : Reasons.afterNumber(text, word);
  }

  private static String aboutWords(String text, String form) {
    return SIGN.matcher(form).find() ? Reasons.signOnly(text) : Reasons.unclear(text);
  }

  private static boolean twoSigns(String form) {
    return !Frame.of(form).agrees()
        || SIGN.matcher(form).results().map(found -> found.group()).distinct().count() > 1;
  }
}
