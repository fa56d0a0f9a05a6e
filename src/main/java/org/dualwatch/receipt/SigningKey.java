package org.dualwatch.receipt;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The office's secret that receipts are signed with. It is never printed. */
public final class SigningKey {

  /** The variable of the environment that holds it. */
  public static final String VARIABLE = "DUALWATCH_RECEIPT_KEY";

  /** No secret: receipts are not signed. */
  public static final SigningKey NONE = new SigningKey(new byte[0]);

  static final String ALGORITHM = "HMAC-SHA256";

  private static final int SHORTEST = 32;
  private static final int ID_DIGITS = 8;

  private final byte[] secret;

  private SigningKey(byte[] secret) {
    this.secret = secret;
  }

  /**
   * The key of a secret; {@link #NONE} where it is empty.
   *
   * @throws IllegalArgumentException where it is so short that it could be guessed; the message
   *     does not hold it
   */
  public static SigningKey of(String secret) {
    String text = secret.strip();
    if (!text.isEmpty() && text.length() < SHORTEST) {
      throw new IllegalArgumentException(
          String.format(
              "%s 太短：至少要有 %d 个字符，最好是随机生成的 (too short: at least %d characters, at random)",
              VARIABLE, SHORTEST, SHORTEST));
    }
    return text.isEmpty() ? NONE : new SigningKey(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether there is a secret. */
  public boolean isSet() {
    return secret.length > 0;
  }

  /** What tells this key from others without telling the secret: eight digits of its SHA-256. */
  public String id() {
    return Fingerprint.of(secret).substring(0, ID_DIGITS);
  }

  /** The signature of a text, in lower-case hexadecimal. */
  String sign(String text) {
    return HexFormat.of().formatHex(mac(text));
  }

  /** Whether a signature is that of a text, told in the same time wherever they differ. */
  boolean hasSigned(String text, String signature) {
    return MessageDigest.isEqual(
        sign(text).getBytes(StandardCharsets.US_ASCII),
        signature.getBytes(StandardCharsets.US_ASCII));
  }

  private byte[] mac(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
      throw new IllegalStateException("Every Java platform has HmacSHA256.", impossible);
    }
  }

  @Override
  public String toString() {
    return isSet() ? "key " + id() : "no key";
  }
}
