package org.dualwatch.document.sheet;

import java.util.HashMap;
import java.util.Map;

/** The number formats of one workbook, by their numbers; each is compiled once. */
public final class NumberFormats {

  /** A code that nobody knows, for a number that nobody defined. */
  private static final String UNDEFINED = "[?]";

  private final boolean from1904;
  private final Map<Integer, String> codes;
  private final Map<Integer, NumberFormat> compiled = new HashMap<>();

  /**
   * The formats of a workbook.
   *
   * @param codes those that the workbook defines, by their numbers
   * @param from1904 whether its days count from 1904
   */
  public NumberFormats(Map<Integer, String> codes, boolean from1904) {
    this.codes = Map.copyOf(codes);
    this.from1904 = from1904;
  }

  public NumberFormat format(int id) {
    return compiled.computeIfAbsent(id, number -> NumberFormat.of(code(number), from1904));
  }

  private String code(int id) {
    String code = codes.get(id);
    return code == null ? BuiltInFormats.code(id).orElse(UNDEFINED) : code;
  }
}
