package org.dualwatch.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.dualwatch.finding.Place;
import org.dualwatch.value.Comparator;
import org.dualwatch.value.TargetValue;
import org.dualwatch.value.ValueGrammar;

/**
 * Builds a target table for tests. It starts as a complete table of ten indicators that no rule has
 * anything to say about; a test breaks the one thing it is about.
 */
public final class ATargetTable {

  /** One row of the indicators as a test states it. */
  private record Row(
      String level1,
      String level2,
      String name,
      String description,
      TargetValue value,
      String weight,
      Raw raw) {

    private Row withValue(TargetValue other) {
      return new Row(level1, level2, name, description, other, weight, raw);
    }

    private Row withDescription(String other) {
      return new Row(level1, level2, name, other, value, weight, raw);
    }

    private Row withWeight(String other) {
      return new Row(level1, level2, name, description, value, other, raw);
    }
  }

  /** Name and value of a row as they stand in their cells, white space and all. */
  private record Raw(String name, String value) {}

  /** The form's first row of indicators. */
  private static final int FIRST_ROW = 7;

  private int number = 1;
  private String unitCode = "363207";
  private String unitName = "天津市群众艺术馆";
  private String project = "群众艺术馆免费开放补助经费";
  private String projectCode = "";
  private OptionalInt fiscalYear = OptionalInt.of(2025);
  private String amountUnit = "万元";
  private String total = "120.00";
  private String fiscal = "120.00";
  private String other = "";
  private String purpose = "场馆日常运行和全年惠民活动";
  private String title = "";
  private String midTermTotal = "";
  private FormKind kind = FormKind.PROJECT;
  private List<String> goals = List.of("全年举办惠民活动28场次，保障场馆正常运转。");
  private final List<Row> rows = new ArrayList<>();

  private ATargetTable() {}

  /** A valid table of 120.00万元, all of it 财政资金, for 2025. */
  public static ATargetTable aTable() {
    return new ATargetTable()
        .withIndicator("产出指标", "数量指标", "保障机构运行数", atLeast("2", "个"))
        .withIndicator("产出指标", "数量指标", "惠民活动场次", atLeast("28", "场次"))
        .withIndicator("产出指标", "质量指标", "机构正常运转率", atLeast("99", "%"))
        .withIndicator("产出指标", "时效指标", "场馆开放及时率", atLeast("95", "%"))
        .withIndicator("产出指标", "时效指标", "活动举办完成时间", by(2025, 11, 30))
        .withIndicator("产出指标", "成本指标", "场馆运行经费", atMostWan("51.5"))
        .withIndicator("产出指标", "成本指标", "活动经费", atMostWan("68.5"))
        .withIndicator("效益指标", "社会效益指标", "服务人次比上年增长率", atLeast("5", "%"))
        .withIndicator("效益指标", "可持续影响指标", "群众文化队伍稳定程度", qualitative("骨干不减少"))
        .withIndicator("满意度指标", "服务对象满意度指标", "参与人员满意度", atLeast("95", "%"));
  }

  /** Tables as one file, numbered in this order. */
  public static TargetTables submission(ATargetTable... tables) {
    List<TargetTable> numbered = new ArrayList<>();
    for (ATargetTable table : tables) {
      numbered.add(table.numbered(numbered.size() + 1).build());
    }
    return new TargetTables("docx", numbered, List.of());
  }

  /** This table alone in its file. */
  public TargetTables alone() {
    return submission(this);
  }

  public ATargetTable numbered(int newNumber) {
    number = newNumber;
    return this;
  }

  public ATargetTable withUnit(String code, String name) {
    unitCode = code;
    unitName = name;
    return this;
  }

  public ATargetTable withProject(String name) {
    project = name;
    return this;
  }

  public ATargetTable withoutProject() {
    return withProject("");
  }

  public ATargetTable withProjectCode(String code) {
    projectCode = code;
    return this;
  }

  public ATargetTable withFiscalYear(int year) {
    fiscalYear = OptionalInt.of(year);
    return this;
  }

  public ATargetTable withoutFiscalYear() {
    fiscalYear = OptionalInt.empty();
    return this;
  }

  /** Amounts in the form's unit; an empty one is blank, and one that is no number is unread. */
  public ATargetTable withBudget(String newTotal, String newFiscal, String newOther) {
    total = newTotal;
    fiscal = newFiscal;
    other = newOther;
    return this;
  }

  /** 万元 or 元; where empty, no amount can be read. */
  public ATargetTable withAmountUnit(String unit) {
    amountUnit = unit;
    return this;
  }

  public ATargetTable withPurpose(String text) {
    purpose = text;
    return this;
  }

  /** The heading; where none is given it is the project's name and 绩效目标表. */
  public ATargetTable withTitle(String text) {
    title = text;
    return this;
  }

  /** The total of all years, in the form's unit. */
  public ATargetTable withMidTermTotal(String amount) {
    midTermTotal = amount;
    return this;
  }

  public ATargetTable ofKind(FormKind other) {
    kind = other;
    return this;
  }

  public ATargetTable withGoals(String... texts) {
    goals = List.of(texts);
    return this;
  }

  public ATargetTable withoutGoal() {
    return withGoals();
  }

  /** Adds a row whose description does not repeat its name. */
  public ATargetTable withIndicator(String level1, String level2, String name, TargetValue value) {
    return withIndicator(level1, level2, name, "全年" + name + "的统计", value);
  }

  /** Adds a row. */
  public ATargetTable withIndicator(
      String level1, String level2, String name, String description, TargetValue value) {
    Raw raw = new Raw(name, value.text());
    rows.add(new Row(level1, level2, name, description, value, "", raw));
    return this;
  }

  /** Gives the row that was added last its points. */
  public ATargetTable withWeightOfLast(String weight) {
    rows.add(rows.remove(rows.size() - 1).withWeight(weight));
    return this;
  }

  /** Says how name and value of the row that was added last stand in their cells. */
  public ATargetTable withRawOfLast(String name, String value) {
    Row last = rows.remove(rows.size() - 1);
    rows.add(
        new Row(
            last.level1(),
            last.level2(),
            last.name(),
            last.description(),
            last.value(),
            last.weight(),
            new Raw(name, value)));
    return this;
  }

  /** Adds a row with a value as a department writes it. */
  public ATargetTable withIndicator(String level1, String level2, String name, String value) {
    return withIndicator(level1, level2, name, read(name, value));
  }

  /** Gives the indicator of this name another value, as a department writes it. */
  public ATargetTable withValue(String name, String value) {
    return withValue(name, read(name, value));
  }

  private TargetValue read(String name, String value) {
    return new ValueGrammar().read(value, name, fiscalYear);
  }

  /** Gives the indicator of this name another value. */
  public ATargetTable withValue(String name, TargetValue value) {
    rows.replaceAll(row -> row.name().equals(name) ? row.withValue(value) : row);
    return this;
  }

  /** Gives the indicator of this name another description. */
  public ATargetTable withDescription(String name, String description) {
    rows.replaceAll(row -> row.name().equals(name) ? row.withDescription(description) : row);
    return this;
  }

  /** Takes the indicator of this name away. */
  public ATargetTable withoutIndicator(String name) {
    rows.removeIf(row -> row.name().equals(name));
    return this;
  }

  public ATargetTable withoutIndicators() {
    rows.clear();
    return this;
  }

  /** The table, each part at the place where the form of Tianjin has it. */
  public TargetTable build() {
    List<Field> goalFields = new ArrayList<>();
    goals.forEach(goal -> goalFields.add(field(goal, 5, 2)));
    List<Indicator> indicators = new ArrayList<>();
    rows.forEach(row -> indicators.add(indicator(row, FIRST_ROW + indicators.size())));
    return new TargetTable(
        number,
        kind,
        field(title.isEmpty() ? project + "绩效目标表" : title, 1, 1),
        new SpendingUnit(unitCode, unitName),
        field(unitCode + unitName, 1, 1),
        field(project, 2, 2),
        field(projectCode, 2, 4),
        fiscalYear,
        new Budget(
            amount(total, 3),
            amount(fiscal, 5),
            amount(other, 7),
            amountUnit,
            new At(3, 1).in(number)),
        field(purpose, 4, 2),
        goalFields,
        indicators,
        new Plan(
            new Budget(
                amount(midTermTotal, 3),
                amount("", 3),
                amount("", 3),
                midTermTotal.isEmpty() ? "" : amountUnit,
                new At(3, 1).in(number)),
            List.of(),
            List.of()),
        new At(1, 1).in(number));
  }

  private Indicator indicator(Row row, int line) {
    return new Indicator(
        field(row.level1(), line, 1),
        field(row.level2(), line, 2),
        new Field(row.name(), row.raw().name(), new At(line, 3).in(number)),
        field(row.description(), line, 4),
        row.value(),
        new Field(
            row.value().text(),
            row.raw().value().strip().equals(row.value().text())
                ? row.raw().value()
                : row.value().text(),
            new At(line, 5).in(number)),
        field(row.weight(), line, 6),
        List.of());
  }

  private Amount amount(String text, int cell) {
    Place place = new At(3, cell).in(number);
    if (text.isEmpty()) {
      return new Amount.Blank(place);
    }
    if (amountUnit.isEmpty()) {
      return new Amount.Unread(text, "没有写明金额单位", place);
    }
    if (!text.matches("[0-9]+(\\.[0-9]+)?")) {
      return new Amount.Unread(text, "不是数字", place);
    }
    BigDecimal stated = new BigDecimal(text);
    return new Amount.Stated(
        stated, amountUnit.equals("万元") ? stated.movePointRight(4) : stated, place);
  }

  private Field field(String text, int row, int cell) {
    return new Field(text, text, new At(row, cell).in(number));
  }

  /** A cell of the form, whichever table of the document it is. */
  private record At(int row, int cell) {
    private Place in(int table) {
      return new Place.InTable(table, row, cell);
    }
  }

  /** ≥ a number, in base units. */
  public static TargetValue atLeast(String number, String unit) {
    return bounded(Comparator.AT_LEAST, number, unit);
  }

  /** ≤ a number, in base units. */
  public static TargetValue atMost(String number, String unit) {
    return bounded(Comparator.AT_MOST, number, unit);
  }

  /** ≤ an amount in 万元. */
  public static TargetValue atMostWan(String wan) {
    return new TargetValue.Bounded(
        "≤" + wan + "万元", Comparator.AT_MOST, new BigDecimal(wan).movePointRight(4), "元");
  }

  /** Any comparator and a number, in base units. */
  public static TargetValue bounded(Comparator comparator, String number, String unit) {
    return new TargetValue.Bounded(
        comparator.sign() + number + unit, comparator, new BigDecimal(number), unit);
  }

  /** A number without a comparator. */
  public static TargetValue unsigned(String number, String unit) {
    return new TargetValue.Unsigned(number + unit, new BigDecimal(number), unit);
  }

  /** A deadline, that day included. */
  public static TargetValue by(int year, int month, int day) {
    return new TargetValue.Deadline(
        year + "年" + month + "月" + day + "日前", LocalDate.of(year, month, day));
  }

  /** A phrase of the graded list. */
  public static TargetValue qualitative(String phrase) {
    return new TargetValue.Qualitative(phrase);
  }

  /** A value that cannot be read; an empty text is an empty cell. */
  public static TargetValue unread(String text) {
    return new TargetValue.Unread(text, text.isEmpty() ? "没有填写" : "不是可以核对的数");
  }
}
