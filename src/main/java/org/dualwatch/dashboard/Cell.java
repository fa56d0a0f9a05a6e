package org.dualwatch.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.dualwatch.page.Plain;
import org.dualwatch.value.Money;

/** What one cell of a table holds. */
public sealed interface Cell {

  /** As people read it. */
  String shown();

  /** Where it leads; empty where nowhere. */
  default String href() {
    return "";
  }

  /** The id of its colour; empty where it is no light. */
  default String colour() {
    return "";
  }

  /** Text. */
  record Text(String text, String href) implements Cell {

    /**
     * What nobody sees, and what turns the direction of a text, is taken out: texts come from
     * files.
     */
    public Text {
      text = Plain.line(text);
    }

    @Override
    public String shown() {
      return text;
    }
  }

  /** A number of things. */
  record Count(long count, String href) implements Cell {
    @Override
    public String shown() {
      return Long.toString(count);
    }
  }

  /**
   * An amount.
   *
   * @param yuan in 元; shown in 万元
   */
  record Amount(BigDecimal yuan) implements Cell {
    @Override
    public String shown() {
      return Money.wanRounded(yuan).toPlainString();
    }
  }

  /** A share. */
  record Percent(BigDecimal percent) implements Cell {
    @Override
    public String shown() {
      return percent.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
  }

  /** A day. */
  record Day(LocalDate day) implements Cell {
    @Override
    public String shown() {
      return day.toString();
    }
  }

  /**
   * A light, by its shape and its word and not by its colour alone.
   *
   * @param id the colour's id
   * @param shape a sign
   * @param meaning a word
   */
  record Light(String id, String shape, String meaning) implements Cell {
    @Override
    public String colour() {
      return id;
    }

    @Override
    public String shown() {
      return shape + " " + meaning;
    }
  }

  /** Nothing is known. */
  static Cell none() {
    return new Text("", "");
  }

  /** Text that leads nowhere. */
  static Cell of(String text) {
    return new Text(text, "");
  }

  /** Text that leads to an address of ours. */
  static Cell of(String text, String href) {
    return new Text(text, href);
  }

  /** A count that leads nowhere. */
  static Cell of(long count) {
    return new Count(count, "");
  }
}
