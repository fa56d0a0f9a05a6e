package org.dualwatch.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a judgement depends on besides the document.
 *
 * @param folderUnit the code of the unit whose folder the file lay in, empty where it came by the
 *     command line
 * @param folderName the name that this unit is registered with, likewise
 * @param asOf the day of the judgement; rules know no other clock
 * @param history what the unit submitted before
 * @param parameters of the rule that is running
 */
public record Circumstances(
    String folderUnit, String folderName, LocalDate asOf, History history, Parameters parameters) {

  /** Circumstances in which nothing was submitted before. */
  public Circumstances(String folderUnit, String folderName, LocalDate asOf) {
    this(folderUnit, folderName, asOf, History.NONE);
  }

  /** Circumstances before any rule runs. */
  public Circumstances(String folderUnit, String folderName, LocalDate asOf, History history) {
    this(folderUnit, folderName, asOf, history, Parameters.NONE);
  }

  /** Circumstances in which the unit's name is not known. */
  public Circumstances(String folderUnit, LocalDate asOf) {
    this(folderUnit, "", asOf);
  }

  /** The same, for a rule with these parameters. */
  Circumstances with(Parameters ofRule) {
    return new Circumstances(folderUnit, folderName, asOf, history, ofRule);
  }

  /** A parameter of the rule that is running, a whole number. */
  public int count(String parameter) {
    return parameters.count(parameter);
  }

  /** A parameter of the rule that is running, an exact number. */
  public BigDecimal number(String parameter) {
    return parameters.number(parameter);
  }

  /** A parameter of the rule that is running, a list of words. */
  public List<String> words(String parameter) {
    return parameters.words(parameter);
  }
}
