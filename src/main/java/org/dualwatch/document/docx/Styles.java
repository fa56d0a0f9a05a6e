package org.dualwatch.document.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dualwatch.document.docx.RunProperties.Setting;
import org.dualwatch.document.gate.ContentRefused;

/**
 * What the styles of a document (ECMA-376 part 1, 17.7) do to the characters that people see. They
 * are read when the first one is named; most documents' do nothing of the kind.
 */
final class Styles {

  /** More than any document that a person made; a circle ends here too. */
  private static final int DEEPEST = 20;

  private final Part part;
  private Map<String, Style> styles = Map.of();
  private boolean read;

  /** Where the styles stand. */
  interface Part {
    /** The XML of the styles, empty where the document has none. */
    Optional<byte[]> content() throws ContentRefused;
  }

  private record Style(String basedOn, List<Setting> settings) {}

  Styles(Part part) {
    this.part = part;
  }

  /** Applies a style to a run, after the styles that it is based on. */
  void apply(String id, RunProperties run) throws ContentRefused {
    Deque<Style> chain = new ArrayDeque<>();
    Optional<Style> style = find(id);
    while (style.isPresent() && chain.size() < DEEPEST) {
      chain.push(style.get());
      style = find(style.get().basedOn());
    }
    for (Style one : chain) {
      one.settings().forEach(run::apply);
    }
  }

  private Optional<Style> find(String id) throws ContentRefused {
    if (!read) {
      read = true;
      Optional<byte[]> content = part.content();
      styles = content.isPresent() ? read(new WordCursor(content.get())) : Map.of();
    }
    return Optional.ofNullable(styles.get(id));
  }

  private static Map<String, Style> read(WordCursor cursor) throws ContentRefused {
    Map<String, Style> styles = new HashMap<>();
    if (cursor.nextChild()) {
      while (cursor.nextChild()) {
        if (cursor.name().equals("style")) {
          styles.put(cursor.attribute("styleId").orElse(""), style(cursor));
        } else {
          cursor.skip();
        }
      }
      cursor.finish();
    }
    return Map.copyOf(styles);
  }

  private static Style style(WordCursor cursor) throws ContentRefused {
    String basedOn = "";
    List<Setting> settings = new ArrayList<>();
    while (cursor.nextChild()) {
      switch (cursor.name()) {
        case "basedOn" -> {
          basedOn = cursor.attribute("val").orElse("");
          cursor.skip();
        }
        case "rPr" -> readSettings(cursor, settings);
        default -> cursor.skip();
      }
    }
    return new Style(basedOn, settings);
  }

  private static void readSettings(WordCursor cursor, List<Setting> settings)
      throws ContentRefused {
    while (cursor.nextChild()) {
      String name = cursor.name();
      if (RunProperties.counts(name)) {
        settings.add(Setting.of(name, cursor));
      }
      cursor.skip();
    }
  }
}
