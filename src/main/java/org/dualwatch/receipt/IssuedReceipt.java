package org.dualwatch.receipt;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The JSON of a receipt that somebody hands in, to be verified. It may be forged in any way. */
public final class IssuedReceipt {

  /** Strict: what another parser could take otherwise is no receipt. */
  private static final ObjectMapper STRICT =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  private final byte[] bytes;
  private final ObjectNode json;

  private IssuedReceipt(byte[] bytes, ObjectNode json) {
    this.bytes = bytes;
    this.json = json;
  }

  /** What its signature says. */
  public enum Seal {
    /** Written by whoever has this key, and not altered since. */
    VALID,
    /** It is not signed, and there is no key here: nothing tells who wrote it. */
    UNSIGNED,
    /** It is not signed, but there is a key here, so it should be. */
    SIGNATURE_MISSING,
    /** It is signed, and there is no key here to verify that by. */
    NO_KEY,
    /** It says that it is signed by another key. */
    OTHER_KEY,
    /** It is not as it was written. */
    ALTERED
  }

  /**
   * Reads the JSON of a receipt.
   *
   * @throws NotAReceiptException where it is something else
   */
  public static IssuedReceipt of(byte[] bytes) throws NotAReceiptException {
    try {
      JsonNode json = STRICT.readTree(bytes);
      if (json instanceof ObjectNode receipt
          && receipt.path("schema").asText("").equals(ReceiptJson.SCHEMA)) {
        return new IssuedReceipt(bytes.clone(), receipt);
      }
      throw new NotAReceiptException("不是回执的 JSON (no JSON of a receipt)");
    } catch (IOException unreadable) {
      throw new NotAReceiptException("不是完整的 JSON (no complete JSON)");
    }
  }

  /** What its signature says, to whoever has this key. */
  public Seal seal(SigningKey key) {
    if (!isAsWritten()) {
      return Seal.ALTERED;
    }
    if (!Signature.isSigned(json)) {
      return key.isSet() ? Seal.SIGNATURE_MISSING : Seal.UNSIGNED;
    }
    if (!key.isSet()) {
      return Seal.NO_KEY;
    }
    if (!Signature.keyId(json).equals(key.id())) {
      return Seal.OTHER_KEY;
    }
    return Signature.isBy(key, json) ? Seal.VALID : Seal.ALTERED;
  }

  /** Whether it is written in the one way in which receipts are: no byte more or less. */
  private boolean isAsWritten() {
    return Arrays.equals(bytes, Signature.canonical(json).getBytes(StandardCharsets.UTF_8));
  }

  /** Whether a page is the one that was issued with it. */
  public boolean isPage(byte[] html) {
    return json.path("page").path("sha256").asText("").equals(Fingerprint.of(html));
  }

  /** Whether a file of this SHA-256 is the one that was received. */
  public boolean isOriginal(String sha256) {
    return json.path("sha256").asText("").equals(sha256);
  }

  /** The id of the key that it says it is signed by. */
  public String keyId() {
    return Signature.keyId(json);
  }

  /** What it says of itself: number, unit, file, time, outcome; hostile until it is verified. */
  public String about() {
    return String.join(
        "；",
        "回执 " + text("/number"),
        "单位 " + text("/unit/code") + " " + text("/unit/name"),
        "文件 " + text("/file"),
        "收到 " + text("/received"),
        "结果 " + text("/outcome/zh"));
  }

  private String text(String pointer) {
    return json.at(pointer).asText("");
  }
}
