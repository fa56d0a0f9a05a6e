package org.dualwatch.intake;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.dualwatch.finding.Language;

/**
 * The folder that a file lay in, as identity.
 *
 * @param code the unit's code; {@link #STRANGER} where the folder's name cannot be one
 * @param name the unit's name, empty where the unit is not registered
 * @param language that its receipts are written in
 * @param year the fiscal year that a folder below the unit's names
 * @param path the folder below the inbox as it is named, hostile until escaped
 */
record UnitFolder(String code, String name, Language language, OptionalInt year, String path) {

  /** Stands in for a folder name that is no code, so that no hostile name becomes a path. */
  static final String STRANGER = "unknown";

  /** Letters and digits, one digit at least: no word that means something else in a path. */
  private static final Pattern CODE = Pattern.compile("(?=.*[0-9])[0-9A-Za-z]{3,21}");

  private static final Pattern YEAR = Pattern.compile("20\\d\\d");

  /** The folder of a file below the inbox. */
  static UnitFolder of(Path inbox, Path file, Units units) {
    Path below = inbox.toAbsolutePath().normalize().relativize(file.toAbsolutePath().normalize());
    String first = below.getNameCount() > 1 ? below.getName(0).toString() : "";
    String code = isCode(first) ? first : STRANGER;
    Path folder = below.getParent();
    return new UnitFolder(
        code,
        units.nameOf(first),
        units.languageOf(first),
        year(below),
        folder == null ? "" : folder.toString());
  }

  /** Whether this may be a unit's code. */
  static boolean isCode(String code) {
    return CODE.matcher(code).matches();
  }

  private static OptionalInt year(Path below) {
    String second = below.getNameCount() > 2 ? below.getName(1).toString() : "";
    return YEAR.matcher(second).matches()
        ? OptionalInt.of(Integer.parseInt(second))
        : OptionalInt.empty();
  }

  boolean registered() {
    return !name.isEmpty();
  }
}
