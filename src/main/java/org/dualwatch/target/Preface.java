package org.dualwatch.target;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.dualwatch.document.Block.Paragraph;
import org.dualwatch.finding.Place;
import org.dualwatch.value.Spelling;

/**
 * The lines above a form.
 *
 * @param title its heading without the list number
 * @param ofForm whether the heading is that of a form, so that one begins below it
 * @param amountUnit the unit that a line such as 单位：万元 declares, or nothing
 * @param period a line that states the year, such as （2025年度） or （2025年1—7月）, or nothing
 * @param stated what lines such as 填报单位：… state of the head
 */
record Preface(Field title, boolean ofForm, String amountUnit, String period, List<Stated> stated) {

  static final Preface NONE =
      new Preface(Field.missing(Place.WHOLE_FILE), false, "", "", List.of());

  /**
   * One of them.
   *
   * @param heading the label as it is written
   */
  record Stated(HeadLabel label, String heading, Field field) {}

  /** What stands between two of them on one line. */
  private static final Pattern GAP = Pattern.compile("[\\t\u3000]|\\s{2,100}");

  Preface {
    stated = List.copyOf(stated);
  }

  /** A list number; 1.2025年 is one before a year, 3.5 is a decimal. */
  private static final Pattern LIST_NUMBER =
      Pattern.compile("^\\d{1,3}\\s*[.．、](?:(?!\\d)|(?=20\\d\\d))\\s*");

  /** A heading that goes on (续表) begins no form. */
  private static final Pattern FORM_TITLE =
      Pattern.compile(".*绩效(?:目标[^续]{0,8}|[^续]{0,8}监控[^续]{0,6})表(?:\\([^续()]*\\))?");

  /** What a heading has around what the form is about. */
  private static final Pattern ABOUT =
      Pattern.compile("^(?:[（(]?20\\d\\d\\s*年度?[）)]?)|(?:预算)?绩效目标.{0,10}表.*$");

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_LINE = 2_000;

  /** Whether a text is the heading of a target table or a monitoring form. */
  static boolean isFormTitle(String text) {
    return text.length() <= LONGEST_TITLE && FORM_TITLE.matcher(Spelling.key(text)).matches();
  }

  /** Whether a text is a line that states the year and nothing else of the form. */
  static boolean isPeriod(String text) {
    return text.length() <= LONGEST_TITLE && FiscalYears.ofLine(text).isPresent();
  }

  /** The year that a line above the form states. */
  OptionalInt year() {
    return FiscalYears.ofLine(period);
  }

  /** With one more line; the heading of a form stays, whatever stands between it and the form. */
  Preface with(Paragraph line) {
    Field field = Fields.of(line.text(), line.place());
    String declared = AmountReader.declaredUnit(field.text());
    if (!declared.isEmpty()) {
      return new Preface(title, ofForm, declared, period, stated);
    }
    if (isPeriod(field.text())) {
      return inPeriod(field);
    }
    Preface labelled = withStated(line);
    if (labelled.stated.size() > stated.size()) {
      return labelled;
    }
    return ofForm && !isFormTitle(field.text()) ? this : titled(field);
  }

  /** With the fields that a line states, such as 填报单位：天津市群众艺术馆　　单位：万元. */
  private Preface withStated(Paragraph line) {
    List<Stated> more = new ArrayList<>(stated);
    String unit = amountUnit;
    for (String part :
        GAP.split(line.text().length() > LONGEST_LINE ? "" : line.text().strip(), 20)) {
      String declared = AmountReader.declaredUnit(part);
      unit = declared.isEmpty() ? unit : declared;
      int colon = Math.max(part.indexOf('：'), part.indexOf(':'));
      if (colon > 0) {
        HeadLabel.of(part.substring(0, colon))
            .map(label -> stated(label, part, colon, line))
            .filter(one -> !one.field().isBlank())
            .ifPresent(more::add);
      }
    }
    return new Preface(
        title, ofForm, more.size() > stated.size() ? unit : amountUnit, period, more);
  }

  private static Stated stated(HeadLabel label, String part, int colon, Paragraph line) {
    return new Stated(
        label, part.substring(0, colon), Fields.of(part.substring(colon + 1), line.place()));
  }

  /** What the heading says the form is about: 部门整体支出 of 2025年部门整体支出绩效目标表. */
  Field subject() {
    String about = ABOUT.matcher(title.text()).replaceAll("");
    return new Field(about.isEmpty() ? title.text() : about, title.raw(), title.place());
  }

  /** With this line that states the year, above the form or alone in a row of its table. */
  Preface inPeriod(Field line) {
    return new Preface(title, ofForm, amountUnit, line.text(), stated);
  }

  /** With this heading. */
  Preface titled(Field heading) {
    String text = LIST_NUMBER.matcher(heading.text()).replaceFirst("");
    Field named = new Field(text, heading.raw(), heading.place());
    return new Preface(named, isFormTitle(text), amountUnit, period, stated);
  }

  /** Without the heading, which is one form's alone; the rest holds for all forms of a table. */
  Preface titleTaken() {
    return new Preface(NONE.title, false, amountUnit, period, List.of());
  }
}
