package org.dualwatch.document.gate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The entries of an archive that passed the {@link ZipGate}, found by name, ignoring case. */
final class ZipParts {

  private final ZipGate gate;
  private final Map<String, ZipGate.Entry> entries = new LinkedHashMap<>();

  ZipParts(ZipGate gate, List<ZipGate.Entry> entries) {
    this.gate = gate;
    entries.forEach(entry -> this.entries.put(entry.key(), entry));
  }

  /** All names, in lower case. */
  Set<String> names() {
    return entries.keySet();
  }

  /** All entries, in the order of the directory. */
  List<ZipGate.Entry> entries() {
    return List.copyOf(entries.values());
  }

  byte[] content(ZipGate.Entry entry) throws ContentRefused {
    return gate.unpack(entry);
  }

  /** The archive with some contents replaced or added, in its order; new ones come last. */
  byte[] with(Map<String, byte[]> changed) {
    Map<String, byte[]> rest = new TreeMap<>();
    changed.forEach((name, content) -> rest.put(name.toLowerCase(Locale.ROOT), content));
    ZipSplice splice = new ZipSplice();
    for (ZipGate.Entry entry : entries.values()) {
      byte[] content = rest.remove(entry.key());
      if (content == null) {
        splice.copy(gate, entry);
      } else {
        splice.replace(gate, entry, content);
      }
    }
    for (String name : new TreeSet<>(changed.keySet())) {
      byte[] content = rest.remove(name.toLowerCase(Locale.ROOT));
      if (content != null) {
        splice.add(name, content);
      }
    }
    return splice.finish();
  }

  /** The archive without the times of its entries, which another program took from the clock. */
  byte[] undated() {
    ZipSplice splice = new ZipSplice();
    entries.values().forEach(entry -> splice.copyUndated(gate, entry));
    return splice.finish();
  }

  /** An entry's content, empty where there is none of the name. */
  Optional<byte[]> content(String name) throws ContentRefused {
    ZipGate.Entry entry = entries.get(name.toLowerCase(Locale.ROOT));
    return entry == null ? Optional.empty() : Optional.of(gate.unpack(entry));
  }
}
