package org.dualwatch.document.sheet;

import java.util.Locale;
import java.util.Set;

/** Fonts in which letters are drawn as other signs: what is seen is not what is stored. */
public final class SymbolFonts {

  private static final Set<String> NAMES =
      Set.of("symbol", "wingdings", "wingdings 2", "wingdings 3", "webdings", "marlett");

  private SymbolFonts() {}

  public static boolean has(String font) {
    return NAMES.contains(font.strip().toLowerCase(Locale.ROOT));
  }
}
