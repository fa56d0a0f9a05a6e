package org.dualwatch.correction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dualwatch.value.Spelling;

/**
 * 案件编号: the year, and ten digits made of what the case is about, so that the same light always
 * opens the same case. People copy it by hand: only 0-9 and A-F, no letter that looks like a digit.
 */
final class CaseId {

  private static final int DIGITS = 10;

  /** A z behind it begins the next number: keys have no spaces. */
  private static final Pattern FORM =
      Pattern.compile("zg-?(\\d{4})-?([0-9a-f]{" + DIGITS + "})(?![0-9a-y])");

  private CaseId() {}

  /** The id of the case that a red light opens. */
  static String of(Light light) {
    String about =
        String.join(
            "\n",
            light.unitCode(),
            Integer.toString(light.fiscalYear()),
            light.asOf().toString(),
            light.projectKey());
    return String.format(Locale.ROOT, "ZG-%04d-", light.fiscalYear())
        + sha256(about).substring(0, DIGITS).toUpperCase(Locale.ROOT);
  }

  /** The one id that a text names, however it is spelled; empty where there is none or several. */
  static Optional<String> in(String text) {
    Matcher found = FORM.matcher(Spelling.key(text));
    Optional<String> id = Optional.empty();
    while (found.find()) {
      String next = ("ZG-" + found.group(1) + "-" + found.group(2)).toUpperCase(Locale.ROOT);
      if (id.isPresent() && !id.get().equals(next)) {
        return Optional.empty();
      }
      id = Optional.of(next);
    }
    return id;
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
