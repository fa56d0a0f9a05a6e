package org.dualwatch.document.gate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  /** An entry's content, empty where there is none of the name. */
  Optional<byte[]> content(String name) throws ContentRefused {
    ZipGate.Entry entry = entries.get(name.toLowerCase(Locale.ROOT));
    return entry == null ? Optional.empty() : Optional.of(gate.unpack(entry));
  }
}
