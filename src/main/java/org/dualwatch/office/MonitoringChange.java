package org.dualwatch.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dualwatch.monitoring.DayCount;
import org.dualwatch.monitoring.Stage;
import org.dualwatch.monitoring.Thresholds;

/** What a profile says under {@code monitoring}: some of what is warned from. */
record MonitoringChange(Yaml yaml, Fields fields) {

  private static final String DAY_COUNT = "day-count";
  private static final String NOTICE = "notice-beyond";
  private static final String EXPLAIN = "explain-beyond";
  private static final String BLOCK = "block-beyond";
  private static final String STAGES = "stages";
  private static final String APART = "apart-beyond";
  private static final String QUANTITY_OFF = "quantity-off-beyond";
  private static final String FORM_DUE = "form-due-days";
  private static final String PAID_AFTER = "paid-after-deadline-days";
  private static final String NO_TABLE = "no-table-due";
  private static final List<String> KEYS =
      List.of(
          DAY_COUNT,
          NOTICE,
          EXPLAIN,
          BLOCK,
          STAGES,
          APART,
          QUANTITY_OFF,
          FORM_DUE,
          PAID_AFTER,
          NO_TABLE);

  private static final Pattern DAYS = Pattern.compile("[0-9]{1,3}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,4})?");
  private static final Pattern MONTH = Pattern.compile("[1-9]|1[0-2]");

  static MonitoringChange of(Yaml yaml) {
    return new MonitoringChange(yaml, yaml.fields(KEYS));
  }

  /** What is warned from after the change; what is not mentioned stays as it was. */
  Thresholds on(Thresholds before) {
    try {
      return new Thresholds(
          fields.optional(DAY_COUNT).map(MonitoringChange::dayCount).orElse(before.dayCount()),
          number(NOTICE, before.noticeBeyond()),
          number(EXPLAIN, before.explainBeyond()),
          number(BLOCK, before.blockBeyond()),
          fields.optional(STAGES).map(MonitoringChange::stages).orElse(before.stages()),
          number(APART, before.apartBeyond()),
          number(QUANTITY_OFF, before.quantityOffBeyond()),
          days(FORM_DUE, before.formDueDays()),
          days(PAID_AFTER, before.paidAfterDeadlineDays()),
          fields.optional(NO_TABLE).map(MonitoringChange::words).orElse(before.noTableDue()));
    } catch (IllegalArgumentException wrong) {
      throw yaml.wrong(
          "应为 0 ≤ notice-beyond ≤ explain-beyond ≤ block-beyond ≤ 100",
          String.valueOf(wrong.getMessage()));
    }
  }

  private BigDecimal number(String key, BigDecimal before) {
    return fields.optional(key).map(MonitoringChange::number).orElse(before);
  }

  private int days(String key, int before) {
    return fields.optional(key).map(MonitoringChange::days).orElse(before);
  }

  private static BigDecimal number(Yaml yaml) {
    if (!NUMBER.matcher(yaml.text()).matches()) {
      throw yaml.wrong("这里应为数字，如 10", "expected a number such as 10");
    }
    return new BigDecimal(yaml.text());
  }

  private static int days(Yaml yaml) {
    if (!DAYS.matcher(yaml.text()).matches()) {
      throw yaml.wrong("这里应为天数，如 15", "expected a number of days such as 15");
    }
    return Integer.parseInt(yaml.text());
  }

  private static DayCount dayCount(Yaml yaml) {
    return switch (yaml.text()) {
      case "months" -> DayCount.MONTHS;
      case "days" -> DayCount.DAYS;
      default -> throw yaml.wrong("这里应为 months 或 days", "expected months or days");
    };
  }

  private static List<Stage> stages(Yaml yaml) {
    List<Stage> stages = new ArrayList<>();
    for (Map.Entry<String, Yaml> stage : yaml.map().entrySet()) {
      if (!MONTH.matcher(stage.getKey()).matches()) {
        throw stage
            .getValue()
            .wrong("“" + stage.getKey() + "”应为月份 1 到 12", "expected a month from 1 to 12");
      }
      stages.add(new Stage(Integer.parseInt(stage.getKey()), number(stage.getValue())));
    }
    return stages;
  }

  private static List<String> words(Yaml yaml) {
    return yaml.list().stream().map(Yaml::line).toList();
  }
}
