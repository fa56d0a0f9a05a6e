package org.dualwatch.receipt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dualwatch.json.Json;

/**
 * How a receipt is signed: the text that is signed is the whole JSON in one line, with the
 * algorithm and the key's id, but without the value.
 */
final class Signature {

  private static final String SIGNATURE = "signature";
  private static final String VALUE = "value";

  private Signature() {}

  /** The text of a receipt with its signature, null where there is no key. */
  static String sign(ObjectNode receipt, SigningKey key) {
    if (!key.isSet()) {
      return canonical(receipt.putNull(SIGNATURE));
    }
    ObjectNode signature =
        receipt.putObject(SIGNATURE).put("algorithm", SigningKey.ALGORITHM).put("keyId", key.id());
    signature.put(VALUE, key.sign(Json.line(receipt)));
    return canonical(receipt);
  }

  /** The one way in which the JSON of a receipt is written. */
  static String canonical(JsonNode receipt) {
    return Json.pretty(receipt) + "\n";
  }

  /** Whether a receipt says that it is signed. */
  static boolean isSigned(ObjectNode receipt) {
    return receipt.path(SIGNATURE).isObject();
  }

  /** The id of the key that a receipt says it is signed with. */
  static String keyId(ObjectNode receipt) {
    return receipt.path(SIGNATURE).path("keyId").asText("");
  }

  /** Whether the signature of a receipt is that of this key. */
  static boolean isBy(SigningKey key, ObjectNode receipt) {
    ObjectNode unsigned = receipt.deepCopy();
    if (!(unsigned.path(SIGNATURE) instanceof ObjectNode signature)) {
      return false;
    }
    JsonNode value = signature.path(VALUE);
    boolean ours = signature.path("algorithm").asText("").equals(SigningKey.ALGORITHM);
    signature.remove(VALUE);
    return ours && value.isTextual() && key.hasSigned(Json.line(unsigned), value.asText());
  }
}
