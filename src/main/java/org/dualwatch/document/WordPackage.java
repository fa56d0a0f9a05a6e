package org.dualwatch.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The package around a Word document (ECMA-376 part 2): finds the main part by relationship and
 * content type, and refuses what else could be in there and run.
 */
final class WordPackage {

  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String RELATIONSHIPS = "_rels/.rels";
  private static final String MAIN_RELATIONSHIP = "/officeDocument";
  private static final String NONE = "";

  private final ZipParts parts;
  private final Map<String, String> typesByPart = new HashMap<>();
  private final Map<String, String> typesByExtension = new HashMap<>();

  private WordPackage(ZipParts parts) {
    this.parts = parts;
  }

  /**
   * The XML of the main part.
   *
   * @param extension the file name's ending, to say so where the content differs
   */
  static byte[] mainPart(byte[] bytes, String extension) throws ContentRefused {
    return new WordPackage(ZipGate.open(bytes)).mainPart(extension);
  }

  private byte[] mainPart(String extension) throws ContentRefused {
    Optional<byte[]> types = parts.content(CONTENT_TYPES);
    if (types.isEmpty()) {
      throw Refusals.notSupported(otherArchive(), extension);
    }
    readTypes(types.get());
    refuseWhatRuns();
    String name = mainName(parts.content(RELATIONSHIPS).orElseThrow(Refusals::damaged));
    requireWord(type(name), extension);
    refuseWhatIsEmbedded();
    return parts.content(name).orElseThrow(Refusals::damaged);
  }

  private void readTypes(byte[] part) throws ContentRefused {
    XmlCursor cursor = new XmlCursor(part);
    if (!cursor.nextChild()) {
      throw Refusals.damaged();
    }
    while (cursor.nextChild()) {
      String type = plain(cursor, "ContentType");
      if (cursor.localName().equals("Override")) {
        String name = plain(cursor, "PartName");
        typesByPart.put(name.startsWith("/") ? name.substring(1) : name, type);
      } else if (cursor.localName().equals("Default")) {
        typesByExtension.put(plain(cursor, "Extension"), type);
      }
      cursor.skip();
    }
    cursor.finish();
  }

  /** A document with macros is one whatever its name ends in ([MS-OFFMACRO2]). */
  private void refuseWhatRuns() throws ContentRefused {
    boolean named =
        parts.names().stream()
            .anyMatch(n -> n.endsWith("vbaproject.bin") || n.endsWith("vbadata.xml"));
    boolean typed =
        typesByPart.values().stream().anyMatch(WordPackage::runs)
            || typesByExtension.values().stream().anyMatch(WordPackage::runs);
    if (named || typed) {
      throw Refusals.macros();
    }
  }

  private static boolean runs(String type) {
    return type.contains("macroenabled") || type.contains("vbaproject");
  }

  private void refuseWhatIsEmbedded() throws ContentRefused {
    boolean embedded =
        parts.names().stream()
            .filter(name -> !name.endsWith("/"))
            .anyMatch(name -> name.contains("/embeddings/") || name.contains("/activex/"));
    if (embedded) {
      throw Refusals.embeddedObjects();
    }
  }

  private static String mainName(byte[] part) throws ContentRefused {
    XmlCursor cursor = new XmlCursor(part);
    String target = NONE;
    if (!cursor.nextChild()) {
      throw Refusals.damaged();
    }
    while (cursor.nextChild()) {
      boolean inside = !plain(cursor, "TargetMode").equals("external");
      if (inside && attribute(cursor, "Type").endsWith(MAIN_RELATIONSHIP)) {
        if (!target.isEmpty()) {
          throw Refusals.damaged();
        }
        target = plain(cursor, "Target");
      }
      cursor.skip();
    }
    cursor.finish();
    if (target.startsWith("./")) {
      return target.substring(2);
    }
    return target.startsWith("/") ? target.substring(1) : target;
  }

  private String type(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return typesByPart.getOrDefault(name, typesByExtension.getOrDefault(extension, NONE));
  }

  private static void requireWord(String type, String extension) throws ContentRefused {
    if (type.contains("wordprocessingml.document.main")
        || type.contains("wordprocessingml.template.main")) {
      return;
    }
    if (type.contains("spreadsheetml")) {
      throw Refusals.notSupported(Content.WORKBOOK, extension);
    }
    if (type.contains("presentationml")) {
      throw Refusals.notSupported(Content.PRESENTATION, extension);
    }
    throw Refusals.damaged();
  }

  private Content otherArchive() throws ContentRefused {
    if (parts.names().contains("ofd.xml")) {
      return Content.OFD;
    }
    return parts.names().contains("mimetype") && parts.names().contains("content.xml")
        ? Content.OPEN_DOCUMENT
        : Content.ZIP;
  }

  private static String attribute(XmlCursor cursor, String name) throws ContentRefused {
    return cursor.attribute(NONE, name).orElse(NONE);
  }

  /** Part names, extensions and content types are compared without regard to case. */
  private static String plain(XmlCursor cursor, String name) throws ContentRefused {
    return attribute(cursor, name).toLowerCase(Locale.ROOT);
  }
}
