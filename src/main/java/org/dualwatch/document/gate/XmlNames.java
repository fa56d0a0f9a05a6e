package org.dualwatch.document.gate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * Bounds the names of an XML part. The tokenizer's time grows with the square of the different
 * names it meets, and of the attributes of one element, so that a few megabytes of them would keep
 * it busy for hours. A Word document has a few hundred names, an element a dozen attributes.
 */
final class XmlNames {

  private static final int SLOT_BITS = 10;
  private static final int SLOTS = 1 << SLOT_BITS;
  private static final int GOLDEN_RATIO = 0x9E3779B9;
  private static final int BLOCK = 1_024;

  /** So many names are harmless even if no two are the same; the count begins after them. */
  private static final int FEW = 20_000;

  /** The names last seen, by slot; made when counting begins, which few parts ever need. */
  private String[] locals = {};

  private String[] prefixes = {};
  private int met;
  private final Set<String> names = new HashSet<>();

  /**
   * Bounds the attributes of every element before any is read, by counting = from one opening
   * bracket to the next, wherever it stands: an attribute's value may hold any other sign.
   */
  static void requireFewAttributes(byte[] part) throws ContentRefused {
    if (!hasLongStretch(part)) {
      return;
    }
    int count = 0;
    for (byte b : part) {
      if (b == '<') {
        count = 0;
      } else if (b == '=') {
        count++;
        if (count > Limits.ATTRIBUTES) {
          throw Refusals.tooComplex(
              "超过 " + Limits.ATTRIBUTES + " 个属性", "不超过 " + Limits.ATTRIBUTES + " 个属性");
        }
      }
    }
  }

  /**
   * Whether a whole block has no opening bracket: a quick look that nearly always spares the count.
   * More attributes than the limit take at least five bytes each, hence more than two blocks.
   */
  private static boolean hasLongStretch(byte[] part) {
    for (int block = 0; block + BLOCK <= part.length; block += BLOCK) {
      int at = block;
      while (at < block + BLOCK && part[at] != '<') {
        at++;
      }
      if (at == block + BLOCK) {
        return true;
      }
    }
    return false;
  }

  /** Counts the names of the current start of an element. */
  void countElement(XMLStreamReader reader) throws ContentRefused {
    met += 1 + reader.getAttributeCount() + reader.getNamespaceCount();
    if (met <= FEW) {
      return;
    }
    count(reader.getPrefix(), reader.getLocalName());
    for (int i = reader.getAttributeCount() - 1; i >= 0; i--) {
      count(reader.getAttributePrefix(i), reader.getAttributeLocalName(i));
    }
    for (int i = reader.getNamespaceCount() - 1; i >= 0; i--) {
      String declared = reader.getNamespacePrefix(i);
      count("xmlns", declared == null ? "" : declared);
    }
  }

  /** Counts a name; most have been seen just before, in their slot. */
  void count(String prefix, String local) throws ContentRefused {
    if (locals.length == 0) {
      locals = emptySlots();
      prefixes = emptySlots();
    }
    int slot =
        ((31 * local.hashCode() + prefix.hashCode()) * GOLDEN_RATIO) >>> (Integer.SIZE - SLOT_BITS);
    if (locals[slot].equals(local) && prefixes[slot].equals(prefix)) {
      return;
    }
    locals[slot] = local;
    prefixes[slot] = prefix;
    names.add(prefix + ":" + local);
    if (names.size() > Limits.NAMES) {
      throw Refusals.tooComplex("超过 " + Limits.NAMES + " 个名称", "不超过 " + Limits.NAMES + " 个名称");
    }
  }

  private static String[] emptySlots() {
    String[] slots = new String[SLOTS];
    Arrays.fill(slots, "");
    return slots;
  }
}
