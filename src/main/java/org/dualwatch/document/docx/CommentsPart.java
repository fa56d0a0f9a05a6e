package org.dualwatch.document.docx;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dualwatch.document.Notes;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.OfficePackage;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.document.gate.XmlText;

/**
 * The comments of a Word document (ECMA-376 part 1, 17.13.4): those there are stay, ours come after
 * them with higher ids.
 */
final class CommentsPart {

  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT_RELATIONSHIPS =
      "http://purl.oclc.org/ooxml/officeDocument/relationships";
  private static final String RELATIONSHIP_LIST =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  private static final String KIND = "wordprocessingml.comments";
  private static final String TYPES = "[Content_Types].xml";
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** A tag of the main part; each byte is looked at once, however hostile. */
  private static final Pattern TAG = Pattern.compile("<[^<>]*+>");

  /** What refers to a comment in the main part: ids of other things only leave a gap. */
  private static final Pattern REFERENCE =
      Pattern.compile("[Cc]omment[A-Za-z]*+\\s[^<>]*?\\bid\\s*=\\s*[\"'](\\d{1,9})[\"']");

  /** No program writes a longer one for a comment. */
  private static final int LONGEST_TAG = 1_000;

  /** Ids above this are nobody's, and leave room for ours. */
  private static final int HIGHEST = 1_000_000_000;

  private final OfficePackage office;
  private final String name;
  private final boolean related;
  private final boolean strict;
  private final StringBuilder comments = new StringBuilder();
  private int next;
  private boolean marked;

  private CommentsPart(OfficePackage office, String name, boolean related, boolean strict) {
    this.office = office;
    this.name = name;
    this.related = related;
    this.strict = strict;
  }

  /** The comments of a document, whether or not it has any yet. */
  static CommentsPart of(OfficePackage office, byte[] main) throws ContentRefused {
    String text = new String(main, StandardCharsets.ISO_8859_1);
    boolean strict = text.contains("\"" + STRICT_WORD + "\"");
    String related = "";
    for (OfficePackage.Related part : office.related(office.main()).values()) {
      related = part.type().endsWith("/comments") ? part.name() : related;
    }
    if (related.equals(office.main()) || related.equals(TYPES) || related.endsWith(".rels")) {
      throw Refusals.damaged();
    }
    CommentsPart comments =
        new CommentsPart(
            office, related.isEmpty() ? free(office) : related, !related.isEmpty(), strict);
    comments.keepAboveReferences(text);
    if (office.has(comments.name)) {
      comments.keepAboveComments(office.part(comments.name));
    }
    return comments;
  }

  private static String free(OfficePackage office) {
    String stem = folder(office.main()) + "comments";
    String name = stem + ".xml";
    for (int number = 2; office.has(name); number++) {
      name = stem + number + ".xml";
    }
    return name;
  }

  private static String folder(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }

  private void keepAboveReferences(String part) {
    Matcher tag = TAG.matcher(part);
    while (tag.find()) {
      if (tag.end() - tag.start() <= LONGEST_TAG) {
        Matcher id = REFERENCE.matcher(tag.group());
        if (id.find()) {
          keepAbove(id.group(1));
        }
      }
    }
  }

  /** The part has not been read before: whatever is wrong with it is found here. */
  private void keepAboveComments(byte[] part) throws ContentRefused {
    WordCursor cursor = new WordCursor(part);
    if (cursor.nextChild()) {
      while (cursor.nextChildPastText()) {
        cursor.attribute("id").ifPresent(this::keepAbove);
        marked |= cursor.attribute("author").filter(Notes.AUTHOR::equals).isPresent();
        cursor.skip();
      }
    }
    while (cursor.nextChild()) {
      cursor.skip();
    }
  }

  private void keepAbove(String id) {
    if (id.strip().matches("0*\\d{1,9}")) {
      next = Math.min(HIGHEST, Math.max(next, new BigInteger(id.strip()).intValueExact() + 1));
    }
  }

  /** Whether marks of ours are among them already. */
  boolean hasOurs() {
    return marked;
  }

  /** Whether what there is can be added to. */
  boolean canBeEdited() throws ContentRefused {
    return !office.has(name) || PartEdit.canBeEdited(office.part(name));
  }

  /** The namespace of the document. */
  String namespace() {
    return strict ? STRICT_WORD : WORD;
  }

  /** Adds a comment, a paragraph for each line, and returns its id. */
  int add(Notes notes, String text) {
    int id = next;
    next++;
    comments
        .append("<w:comment xmlns:w=\"" + namespace() + "\" w:id=\"" + id + "\" w:author=\"")
        .append(XmlText.of(Notes.AUTHOR) + "\" w:date=\"" + notes.day() + "T00:00:00Z\"")
        .append(" w:initials=\"" + Notes.INITIALS + "\">");
    XmlText.of(text)
        .lines()
        .forEach(
            line ->
                comments
                    .append("<w:p><w:r><w:t xml:space=\"preserve\">")
                    .append(line)
                    .append("</w:t></w:r></w:p>"));
    comments.append("</w:comment>");
    return id;
  }

  /**
   * The parts that change for the comments, by name: one where the document has some, else three.
   */
  Map<String, byte[]> parts() throws ContentRefused {
    Map<String, byte[]> parts = new TreeMap<>();
    if (office.has(name)) {
      parts.put(name, new PartEdit(office.part(name)).appendToRoot(comments.toString()).done());
    } else {
      String root = "<w:comments xmlns:w=\"" + namespace() + "\">";
      parts.put(name, bytes(DECLARATION + root + comments + "</w:comments>"));
    }
    if (!office.typeOf(name).contains(KIND)) {
      String override =
          "<Override xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\""
              + " PartName=\"/"
              + XmlText.of(name)
              + "\" ContentType=\""
              + TYPE
              + "\"/>";
      parts.put(TYPES, new PartEdit(office.part(TYPES)).appendToRoot(override).done());
    }
    if (!related) {
      parts.put(relationshipsName(), relationships());
    }
    return parts;
  }

  private String relationshipsName() {
    String main = office.main();
    return folder(main) + "_rels/" + main.substring(folder(main).length()) + ".rels";
  }

  private byte[] relationships() throws ContentRefused {
    String id = "rIdDualwatch";
    for (int number = 2; office.related(office.main()).containsKey(id); number++) {
      id = "rIdDualwatch" + number;
    }
    String relationship =
        "<Relationship xmlns=\""
            + RELATIONSHIP_LIST
            + "\" Id=\""
            + id
            + "\" Type=\""
            + (strict ? STRICT_RELATIONSHIPS : RELATIONSHIPS)
            + "/comments\" Target=\""
            + XmlText.of(name.substring(folder(name).length()))
            + "\"/>";
    if (!office.has(relationshipsName())) {
      return bytes(
          DECLARATION
              + "<Relationships xmlns=\""
              + RELATIONSHIP_LIST
              + "\">"
              + relationship
              + "</Relationships>");
    }
    return new PartEdit(office.part(relationshipsName())).appendToRoot(relationship).done();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Whether the lists that may change are in an encoding in which they can. */
  boolean listsCanBeEdited() throws ContentRefused {
    return PartEdit.canBeEdited(office.part(TYPES))
        && (!office.has(relationshipsName())
            || PartEdit.canBeEdited(office.part(relationshipsName())));
  }
}
