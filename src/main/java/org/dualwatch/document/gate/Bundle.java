package org.dualwatch.document.gate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dualwatch.document.Bundled;

/** The files of an archive that people pack to send several at once. */
public final class Bundle {

  private static final Charset GB18030 = Charset.forName("GB18030");

  /** What systems and office programs add, and nobody means to send. */
  private static final List<String> NOISE = List.of(".ds_store", "thumbs.db", "desktop.ini");

  private Bundle() {}

  /** All files that a person would send, in the order they were packed. */
  public static List<Bundled> of(byte[] archive) throws ContentRefused {
    ZipParts parts = ZipGate.open(archive);
    List<Bundled> items = new ArrayList<>();
    for (ZipGate.Entry entry : parts.entries()) {
      String path = decoded(entry);
      String name = path.substring(path.lastIndexOf('/') + 1);
      if (!name.isEmpty() && !isNoise(path, name)) {
        items.add(new Bundled(name, parts.content(entry)));
      }
    }
    return items;
  }

  private static boolean isNoise(String path, String name) {
    return path.startsWith("__MACOSX/")
        || name.startsWith("~$")
        || name.startsWith("._")
        || NOISE.stream().anyMatch(name::equalsIgnoreCase);
  }

  /** Windows packs Chinese names in its own encoding and does not say so. */
  private static String decoded(ZipGate.Entry entry) {
    if (entry.namedInUtf8()) {
      return entry.name();
    }
    byte[] name = entry.name().getBytes(StandardCharsets.ISO_8859_1);
    return StrictText.of(name, StandardCharsets.UTF_8)
        .or(() -> StrictText.of(name, GB18030))
        .orElse(entry.name());
  }
}
