package org.dualwatch.value;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an 指标值 says. Numbers are in base units (万 and 亿 multiplied out, 百分比 as %); a unit is empty
 * where none is stated. What cannot be read beyond doubt is {@link Unread}: never a guess.
 */
public sealed interface TargetValue {

  /** The cell's text, trimmed, without line breaks. */
  String text();

  /** The word in JSON. */
  String kind();

  /** A number with a comparator, such as ≥28场次. */
  record Bounded(String text, Comparator comparator, BigDecimal number, String unit)
      implements TargetValue {
    @Override
    public String kind() {
      return comparator.kind();
    }
  }

  /** A range, both ends included, such as 3-5天. */
  record Between(String text, BigDecimal low, BigDecimal high, String unit) implements TargetValue {
    @Override
    public String kind() {
      return "between";
    }
  }

  /** A number without a comparator, such as 1年: how it is meant is left to the rules. */
  record Unsigned(String text, BigDecimal number, String unit) implements TargetValue {
    @Override
    public String kind() {
      return "unsigned";
    }
  }

  /**
   * A number that something is to be brought to from where it stands, such as 由70%提高到82%.
   *
   * @param baseline where it stands, in the target's unit
   * @param target what it is to be: {@link Bounded} where a sign says so, else {@link Unsigned}
   */
  record Change(String text, BigDecimal baseline, TargetValue target) implements TargetValue {
    @Override
    public String kind() {
      return target.kind();
    }
  }

  /** A day by which something is done, that day included. */
  record Deadline(String text, LocalDate date) implements TargetValue {
    @Override
    public String kind() {
      return "deadline";
    }
  }

  /** A deadline that names no year, where none is known from elsewhere, such as 9月底前. */
  record DeadlineWithoutYear(String text) implements TargetValue {
    @Override
    public String kind() {
      return "deadline";
    }
  }

  /** A phrase of the graded list, such as 有效促进. */
  record Qualitative(String text) implements TargetValue {
    @Override
    public String kind() {
      return "qualitative";
    }
  }

  /**
   * Not readable beyond doubt.
   *
   * @param reason why, one sentence in Chinese for the department
   * @param suggestion how it was probably meant, for people to confirm and for nothing else; empty
   *     where nothing suggests itself
   */
  record Unread(String text, String reason, String suggestion) implements TargetValue {

    public Unread(String text, String reason) {
      this(text, reason, "");
    }

    @Override
    public String kind() {
      return "unread";
    }
  }
}
