package org.dualwatch.document.gate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The package around an Office document (ECMA-376 part 2): finds the main part by relationship and
 * content type, and refuses what else could be in there and run.
 */
public final class OfficePackage {

  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String RELATIONSHIPS = "_rels/.rels";
  private static final String MAIN_RELATIONSHIP = "/officeDocument";
  private static final String SIGNATURES = "_xmlsignatures/";
  private static final String NONE = "";

  private final ZipParts parts;
  private final Map<String, String> typesByPart = new HashMap<>();
  private final Map<String, String> typesByExtension = new HashMap<>();
  private final String main;
  private final Content content;

  private OfficePackage(ZipParts parts) throws ContentRefused {
    this.parts = parts;
    Optional<byte[]> types = parts.content(CONTENT_TYPES);
    if (types.isEmpty()) {
      main = NONE;
      content = otherArchive();
      return;
    }
    readTypes(types.get());
    refuseWhatRuns();
    main = mainName(parts.content(RELATIONSHIPS).orElseThrow(Refusals::damaged));
    content = contentOf(type(main));
    refuseWhatIsEmbedded();
  }

  /** Opens a ZIP archive, which need not be an Office document. */
  public static OfficePackage open(byte[] bytes) throws ContentRefused {
    return new OfficePackage(ZipGate.open(bytes));
  }

  /** Whether there is no file in it, but at most folders. */
  public boolean isEmpty() {
    return parts.names().stream().allMatch(name -> name.endsWith("/"));
  }

  /** What the archive is. */
  public Content content() {
    return content;
  }

  /** The name of the main part; empty where the archive is no Office document. */
  public String main() {
    return main;
  }

  /** A part's content, ignoring case in its name; without it the document is damaged. */
  public byte[] part(String name) throws ContentRefused {
    return parts.content(name).orElseThrow(Refusals::damaged);
  }

  /** Whether somebody signed it: then not a byte of what is signed may change. */
  public boolean isSigned() {
    return parts.names().stream().anyMatch(name -> name.startsWith(SIGNATURES))
        || typesByPart.values().stream().anyMatch(type -> type.contains("digital-signature"));
  }

  /** Whether there is a part of a name, ignoring case. */
  public boolean has(String name) {
    return parts.names().contains(name.toLowerCase(Locale.ROOT));
  }

  /**
   * The archive with the contents of some parts replaced or added, by their names; all others are
   * in it as they were packed.
   */
  public byte[] with(Map<String, byte[]> changed) throws ContentRefused {
    return parts.with(changed);
  }

  /** The archive without the times of its entries, so that nothing in it depends on the clock. */
  public byte[] undated() {
    return parts.undated();
  }

  /** The content type of a part as declared, in lower case; empty where none is. */
  public String typeOf(String name) {
    return type(name.toLowerCase(Locale.ROOT));
  }

  /** The parts that a part refers to within the package, by the ids of the references. */
  public Map<String, Related> related(String part) throws ContentRefused {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    Map<String, Related> related = new HashMap<>();
    Optional<byte[]> list = parts.content(folder + "_rels/" + part.substring(slash) + ".rels");
    if (list.isPresent()) {
      eachRelationship(
          list.get(),
          cursor ->
              related.put(
                  attribute(cursor, "Id"),
                  new Related(
                      attribute(cursor, "Type"), resolved(folder, attribute(cursor, "Target")))));
    }
    return Map.copyOf(related);
  }

  /** The part that a part refers to as this, such as /styles; empty where it refers to none. */
  public Optional<byte[]> relatedPart(String part, String type) throws ContentRefused {
    for (Related related : related(part).values()) {
      if (related.type().endsWith(type)) {
        return parts.content(related.name());
      }
    }
    return Optional.empty();
  }

  /**
   * A part that another one refers to.
   *
   * @param type what it is to the other, an address that ends in a plain word such as /worksheet
   */
  public record Related(String type, String name) {}

  private interface Relationship {
    void read(XmlCursor cursor) throws ContentRefused;
  }

  private static void eachRelationship(byte[] list, Relationship relationship)
      throws ContentRefused {
    XmlCursor cursor = new XmlCursor(list);
    if (!cursor.nextChild()) {
      throw Refusals.damaged();
    }
    while (cursor.nextChild()) {
      if (!plain(cursor, "TargetMode").equals("external")) {
        relationship.read(cursor);
      }
      cursor.skip();
    }
    cursor.finish();
  }

  /** A target as written, relative to the folder of the part that names it. */
  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String from = folder;
    String rest = target;
    while (rest.startsWith("../") && !from.isEmpty()) {
      rest = rest.substring(3);
      from = from.substring(0, from.lastIndexOf('/', from.length() - 2) + 1);
    }
    return from + (rest.startsWith("./") ? rest.substring(2) : rest);
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
        typesByPart.values().stream().anyMatch(OfficePackage::runs)
            || typesByExtension.values().stream().anyMatch(OfficePackage::runs);
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

  private static String mainName(byte[] list) throws ContentRefused {
    StringBuilder name = new StringBuilder();
    eachRelationship(
        list,
        cursor -> {
          if (attribute(cursor, "Type").endsWith(MAIN_RELATIONSHIP)) {
            if (!name.isEmpty()) {
              throw Refusals.damaged();
            }
            name.append(resolved(NONE, plain(cursor, "Target")));
          }
        });
    return name.toString();
  }

  private String type(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return typesByPart.getOrDefault(name, typesByExtension.getOrDefault(extension, NONE));
  }

  private static Content contentOf(String type) throws ContentRefused {
    if (type.contains("wordprocessingml.document.main")
        || type.contains("wordprocessingml.template.main")) {
      return Content.WORD;
    }
    if (type.contains("spreadsheetml")) {
      return Content.WORKBOOK;
    }
    if (type.contains("presentationml")) {
      return Content.PRESENTATION;
    }
    throw Refusals.damaged();
  }

  private Content otherArchive() {
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
