package org.dualwatch.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/**
 * Passwords as they are kept: PBKDF2 with HMAC-SHA-256, 600,000 rounds and a salt of 16 bytes, as
 * the OWASP Password Storage Cheat Sheet asks for. What is kept begins with the name of the way, so
 * that a stronger one can follow.
 */
public final class Passwords {

  private static final int ROUNDS = 600_000;
  private static final int SALT_BYTES = 16;
  private static final String WAY = "pbkdf2-sha256-600000";
  private static final int HASH_BYTES = 32;
  private static final int SHORTEST = 10;
  private static final int LONGEST = 200;

  /** Without those that are taken for another: no 0, 1, i, l, o. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 4;
  private static final int GROUP = 4;

  /**
   * What a password is compared with whose user does not exist, so that both take as long: a salt
   * and a hash that belong to no password anybody knows.
   */
  private static final String NOBODYS = "{" + WAY + "}" + "00".repeat(SALT_BYTES + HASH_BYTES);

  private final SecureRandom random = new SecureRandom();
  private final PasswordEncoder encoder;

  public Passwords() {
    Pbkdf2PasswordEncoder pbkdf2 =
        new Pbkdf2PasswordEncoder(
            "", SALT_BYTES, ROUNDS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
    this.encoder = new DelegatingPasswordEncoder(WAY, Map.of(WAY, pbkdf2));
  }

  /** A password to begin with: some 79 bits, in groups that can be read aloud. */
  public String start() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      if (i > 0 && i % GROUP == 0) {
        password.append('-');
      }
      password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return password.toString();
  }

  /** As it is kept. */
  public String kept(String password) {
    return String.valueOf(encoder.encode(password));
  }

  /** Whether a password is the one that is kept. */
  public boolean fits(String password, String kept) {
    return password.length() <= LONGEST && encoder.matches(password, kept);
  }

  /** Takes as long as {@link #fits} and is never right: for users who do not exist. */
  public boolean fitsNobody(String password) {
    fits(password, NOBODYS);
    return false;
  }

  /**
   * What is wrong with a password that somebody chose, as the key of a message; empty where nothing
   * is. Length counts, not kinds of characters (NIST SP 800-63B, 3.1.1.2).
   */
  public static Optional<String> fault(String password, String userName) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return Optional.of("password.short");
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      return Optional.of("password.long");
    }
    boolean oneLetter = password.codePoints().distinct().count() < 4;
    return oneLetter || password.toLowerCase(Locale.ROOT).contains(userName)
        ? Optional.of("password.guessed")
        : Optional.empty();
  }
}
