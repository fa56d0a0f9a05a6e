package org.dualwatch.sheet;

import java.util.List;

/** What stands around the form: its heading, how to fill it in, and who did. */
final class FormWords {

  static final String TITLE = "项目支出绩效目标执行监控表";
  static final String AMOUNT_UNIT = "单位：万元";
  static final String TICK = "√";

  /** Blanks to be filled in by hand, each followed by room to write. */
  static final List<String> SIGNED = List.of("填报人：", "联系电话：", "填报日期：");

  private FormWords() {}

  static String year(PrefilledForm form) {
    return "（" + form.fiscalYear() + "年度）";
  }

  static String unit(PrefilledForm form) {
    return "填报单位：" + form.unit();
  }

  /** How to fill it in; the words of the columns are those of 财预〔2019〕136号. */
  static List<String> notes(PrefilledForm form) {
    return List.of(
        "填表说明：",
        "1.请只填浅黄色格。其余各格由支付台账和绩效目标表带出，如与实际不符，不要改动，请在“备注”栏写明。",
        "2.“%s执行情况”“全年预计完成情况”写实际数并带单位，如：18场、96%%；不能量化的写完成到哪一步。“全年预计执行数”以万元为单位，只写数字。"
            .formatted(form.months()),
        "3.与年度指标值有偏差的，在对应的原因栏（经费保障、制度保障、人员保障、硬件条件保障、其他）打“√”，可多选，并在“原因说明”栏写明原因。",
        "4.完成目标可能性分确定能、有可能、完全不可能三级，每个指标只在一栏打“√”；预计年底不能完成的，在“备注”栏说明原因和拟采取的措施。",
        "5.不要增删行列、改动表头和表单编号。填好后仍存为本格式（Word 存为 .docx，Excel 存为 .xlsx），不要转成图片或扫描件，"
            + "放回同一个文件夹（本单位报送文件的文件夹）；Word 表和 Excel 表内容相同，只交一份。");
  }

  /** In small print at the foot. */
  static String foot(PrefilledForm form) {
    return "表单编号：%s　支付数据截至%d年%d月%d日"
        .formatted(
            form.formNo(),
            form.day().getYear(),
            form.day().getMonthValue(),
            form.day().getDayOfMonth());
  }
}
