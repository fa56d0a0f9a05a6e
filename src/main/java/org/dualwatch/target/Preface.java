package org.dualwatch.target;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.dualwatch.document.Block.Paragraph;
import org.dualwatch.finding.Place;
import org.dualwatch.value.Spelling;

/**
 * The lines above a form.
 *
 * @param title its heading without the list number
 * @param ofForm whether the heading is that of a target table, so that a form begins below it
 * @param amountUnit the unit that a line such as 单位：万元 declares, or nothing
 * @param year the year that a line such as （2025年度） states
 */
record Preface(Field title, boolean ofForm, String amountUnit, OptionalInt year) {

  static final Preface NONE =
      new Preface(Field.missing(Place.WHOLE_FILE), false, "", OptionalInt.empty());

  /** A list number; 1.2025年 is one before a year, 3.5 is a decimal. */
  private static final Pattern LIST_NUMBER =
      Pattern.compile("^\\d{1,3}\\s*[.．、](?:(?!\\d)|(?=20\\d\\d))\\s*");

  /** A heading that goes on (续表) begins no form. */
  private static final Pattern FORM_TITLE = Pattern.compile(".*绩效目标[^续]{0,8}表(?:\\([^续()]*\\))?");

  private static final int LONGEST_TITLE = 300;

  /** Whether a text is the heading of a target table. */
  static boolean isFormTitle(String text) {
    return text.length() <= LONGEST_TITLE && FORM_TITLE.matcher(Spelling.key(text)).matches();
  }

  /** With one more line; the heading of a form stays, whatever stands between it and the form. */
  Preface with(Paragraph line) {
    Field field = Fields.of(line.text(), line.place());
    String declared = AmountReader.declaredUnit(field.text());
    OptionalInt stated = FiscalYears.ofLine(field.text());
    if (!declared.isEmpty()) {
      return new Preface(title, ofForm, declared, year);
    }
    if (stated.isPresent()) {
      return new Preface(title, ofForm, amountUnit, stated);
    }
    return ofForm && !isFormTitle(field.text()) ? this : titled(field);
  }

  /** With this heading. */
  Preface titled(Field heading) {
    String text = LIST_NUMBER.matcher(heading.text()).replaceFirst("");
    Field named = new Field(text, heading.raw(), heading.place());
    return new Preface(named, isFormTitle(text), amountUnit, year);
  }

  /** Without the heading, which is one form's alone; the rest holds for all forms of a table. */
  Preface titleTaken() {
    return new Preface(NONE.title, false, amountUnit, year);
  }
}
