package org.dualwatch.marking;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Hostile names made fit for files that we write ourselves. */
public final class FileName {

  /** File systems end at 255 bytes; the rest is for what stands before it. */
  private static final int LONGEST = 160;

  private static final String SIGNS = "-_.,()（）【】《》〔〕、，+=@# ";

  private FileName() {}

  /**
   * The name with an underscore for what is no letter, digit or plain sign: nothing in it is a
   * path, an expression or a direction of writing. Shortened at its front, as the ending says what
   * the file is.
   */
  public static String of(String hostile) {
    String plain =
        hostile
            .codePoints()
            .map(c -> Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0 ? c : '_')
            .mapToObj(Character::toString)
            .collect(Collectors.joining())
            .strip();
    while (plain.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      plain = plain.substring(plain.offsetByCodePoints(0, 1));
    }
    return plain;
  }
}
