package org.dualwatch.value;

/** Why a value is not read, one sentence for the clerk: what is there, and what can be read. */
final class Reasons {

  private static final int QUOTED = 30;

  private Reasons() {}

  static String blank() {
    return "指标值是空的，请填写数值、完成期限或定性表述，例如“≥95%”。";
  }

  static String noValue(String text) {
    return quoted(text) + "表示没有指标值，如果确实不需要这个指标请删去整行，否则请填写数值，例如“≥95%”。";
  }

  static String placeholder(String text) {
    return quoted(text) + "里还有模板的占位符号或被遮盖的数字，请换成实际数值，例如“≥300人”。";
  }

  static String hiddenMarks() {
    return "指标值里有看不见的排版控制符，显示的内容可能与实际不同，请重新手工输入，例如“≥95%”。";
  }

  static String tooLong(int most) {
    return "指标值超过" + most + "个字，不像一个数值、期限或定性表述，请把说明移到“绩效指标描述”，这里只写例如“≥95%”。";
  }

  static String tornNumber(String text, String joined) {
    return quoted(text) + "的数字中间有空格或换行，如果是一个数请写成" + quoted(joined) + "，如果是两个数请分成两个指标。";
  }

  static String lettersInNumber(String text) {
    return quoted(text) + "的数字里夹有字母，可能是识别或输入错误，请改成纯数字，例如“3.8万元”。";
  }

  static String lostSign(String core) {
    return quoted(core)
        + "没有符号，第一个“2”可能是“≥”识别错误（即"
        + quoted("≥" + core.substring(1))
        + "），请核对后加上符号，例如"
        + quoted("≥" + core)
        + "。";
  }

  static String twoSigns(String text) {
    return quoted(text) + "里有两个含义不同的比较符号，无法确定以哪个为准，请只保留一个，例如“≥95%”。";
  }

  static String twoNumbers(String text) {
    return quoted(text) + "里有两个以上的数字，无法确定哪个是指标值，请只写一个数值或分成几个指标，例如“≥95%”。";
  }

  static String change(String text) {
    return quoted(text) + "写的是与以前相比的变化，无法单独确定目标数值，请直接写目标值，例如“≥82%”。";
  }

  static String approximate(String text) {
    return quoted(text) + "是一个大概的数，无法据此判断是否完成，请写确定的数值，例如“≥300人”。";
  }

  static String period(String text) {
    return quoted(text) + "写的是一段时间，无法确定完成期限，请写最后期限，例如“2025年12月底前”。";
  }

  static String unclearDate(String text) {
    return quoted(text) + "不能确定是到哪一天为止的期限，请写明年、月，例如“2025年9月底前”。";
  }

  static String signOnly(String text) {
    return quoted(text) + "有比较符号但没有数值，请补上数值，例如“≥95%”。";
  }

  static String fraction(String text) {
    return quoted(text) + "是分数或比值，请换算成小数或百分数，例如“≥75%”。";
  }

  static String share(String text) {
    return quoted(text) + "的“比例”大于1，可能是百分数，请写成例如“97%”。";
  }

  static String irregularNumber(String text) {
    return quoted(text) + "的数字写法不规范（例如千分位逗号位置不对、数字以0开头或中文数字不完整），请写成例如“≥1200人”。";
  }

  static String beforeNumber(String text) {
    return quoted(text) + "的数字前面还有别的文字，无法确定是否改变数值的含义，请只写符号、数值和单位，例如“≥300人次”。";
  }

  static String afterNumber(String text, String word) {
    return quoted(text) + "中数字后面的" + quoted(word) + "不是已知的计量单位，请只写数值和单位，例如“≥300人次”。";
  }

  static String unclear(String text) {
    return quoted(text) + "既不是数值，也不是常用的定性表述，请写成例如“≥95%”“2025年12月底前”或“有效提升”。";
  }

  static String rangeScale(String text) {
    return quoted(text) + "前一个数没有写单位，可能差一万倍，请两个数都写上单位，例如“3万元-5万元”。";
  }

  static String rangeReversed(String text) {
    return quoted(text) + "的前一个数比后一个数大，请从小到大写，例如“3-5天”。";
  }

  static String changeReversed(String text) {
    return quoted(text) + "的起点和目标与“提高”“降低”的方向不一致，请核对两个数，例如“由70%提高到82%”。";
  }

  static String twiceScaled(String text, String unit) {
    return quoted(text) + "已带“万”“亿”，而指标名称里的单位也带“万”“亿”，请在指标值里把单位写全，例如“≤3万" + unit + "”。";
  }

  static String monthOrNumber(String text) {
    return quoted(text) + "可能是日期，也可能是一个数，请写成例如“2025年12月底前”。";
  }

  static String monthOrMonths(String text) {
    return quoted(text) + "可能是月份，也可能是几个月的时长，请写成例如“12月底前”或“≤12个月”。";
  }

  static String unlikelyYear(String text, String year) {
    return quoted(text) + "里的" + year + "年不像填报年度，请核对年份，例如“2025年12月底前”。";
  }

  static String noSuchDay(String text) {
    return quoted(text) + "不是日历上有的日期，请核对月和日，例如“2025年10月31日前”。";
  }

  static String beforeSpan(String text, String span) {
    return quoted(text) + "不清楚是" + span + "开始之前还是结束之前，请写成例如“2025年9月底前”。";
  }

  private static String quoted(String text) {
    int[] all = text.codePoints().filter(c -> !Character.isISOControl(c)).toArray();
    return "“"
        + new String(all, 0, Math.min(QUOTED, all.length))
        + (all.length > QUOTED ? "…" : "")
        + "”";
  }
}
