package org.dualwatch.document.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dualwatch.document.Document;
import org.dualwatch.document.Hindrance;
import org.dualwatch.document.MarkedCopy;
import org.dualwatch.document.Note;
import org.dualwatch.document.Notes;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.OfficePackage;

/**
 * Writes notes into a Word document as comments at the cells they are about. Only bytes of the main
 * part, and of the three parts about comments, are added; nothing is taken away.
 */
public final class DocxMarker {

  private final OfficePackage office;
  private final byte[] main;

  private DocxMarker(OfficePackage office) throws ContentRefused {
    this.office = office;
    this.main = office.part(office.main());
  }

  /**
   * Marks a document that was read.
   *
   * @throws IllegalStateException where the copy does not read as the document does: our own fault
   */
  public static MarkedCopy mark(OfficePackage office, Notes notes) throws ContentRefused {
    if (office.isSigned()) {
      return new MarkedCopy.None(Hindrance.SIGNED);
    }
    DocxMarker marker = new DocxMarker(office);
    try {
      return isProtected(office) ? new MarkedCopy.None(Hindrance.PROTECTED) : marker.marked(notes);
    } catch (ContentRefused notRead) {
      // Of a document that was read, this is what its reader has no need of.
      return new MarkedCopy.None(Hindrance.DAMAGED);
    }
  }

  private MarkedCopy marked(Notes notes) throws ContentRefused {
    CommentsPart comments = CommentsPart.of(office, main);
    if (!PartEdit.canBeEdited(main) || !comments.canBeEdited() || !comments.listsCanBeEdited()) {
      return new MarkedCopy.None(Hindrance.ENCODING);
    }
    if (comments.hasOurs()) {
      // Beside them, marks that were mended would look as if they stood still.
      return new MarkedCopy.None(Hindrance.MARKED_BEFORE);
    }
    Anchors anchors = Anchors.wanted();
    Document document = DocxReader.read(office, anchors);
    Map<Integer, List<Note>> byParagraph = new TreeMap<>();
    for (Note note : notes.all()) {
      OptionalInt exact = anchors.of(note.place());
      OptionalInt at = exact.isPresent() ? exact : anchors.near(note.place());
      if (at.isEmpty()) {
        return new MarkedCopy.None(Hindrance.NOWHERE);
      }
      byParagraph
          .computeIfAbsent(at.getAsInt(), none -> new ArrayList<>())
          .add(exact.isPresent() ? note : note.sayingItsPlace());
    }
    PartEdit edit = new PartEdit(main);
    byParagraph.forEach(
        (offset, all) -> comment(edit, offset, comments.add(notes, text(all)), comments));
    Map<String, byte[]> parts = comments.parts();
    parts.put(office.main(), edit.done());
    byte[] copy = office.with(parts);
    requireSame(document, copy);
    return new MarkedCopy.Made(copy);
  }

  private static String text(List<Note> notes) {
    return notes.stream()
        .sorted(Comparator.comparing(Note::severity))
        .map(Note::text)
        .collect(Collectors.joining("\n"));
  }

  /** Anchors a comment to the whole content of the paragraph at a byte. */
  private void comment(PartEdit edit, int offset, int id, CommentsPart comments) {
    Tag paragraph = Tag.from(main, offset).orElseThrow();
    if (paragraph.start() != offset || !paragraph.isNamed("p")) {
      throw new IllegalStateException("No paragraph at byte " + offset);
    }
    // Attributes need a prefix even where the document's elements have none.
    String own = paragraph.prefix().isEmpty() ? " xmlns:w=\"" + comments.namespace() + "\"" : "";
    String w = own.isEmpty() ? paragraph.prefix() : "w:";
    String ids = " " + w + "id=\"" + id + "\"/>";
    String start = "<" + w + "commentRangeStart" + own + ids;
    String end = "<" + w + "commentRangeEnd" + own + ids;
    String reference = "<" + w + "r" + own + "><" + w + "commentReference" + ids + "</" + w + "r>";
    if (paragraph.kind() == Tag.Kind.EMPTY) {
      edit.append(paragraph, start + end + reference);
      return;
    }
    Tag last = paragraph.closing(main);
    int from = contentStart(paragraph);
    if (from == last.start()) {
      edit.insert(from, start + end + reference);
    } else {
      edit.insert(from, start);
      edit.insert(last.start(), end + reference);
    }
  }

  /** After the paragraph's properties, which have to come first. */
  private int contentStart(Tag paragraph) {
    Optional<Tag> first = Tag.from(main, paragraph.end());
    return first
        .filter(tag -> tag.kind() != Tag.Kind.CLOSE && tag.isNamed("pPr"))
        .map(tag -> tag.closing(main).end())
        .orElse(paragraph.end());
  }

  private static boolean isProtected(OfficePackage office) throws ContentRefused {
    Optional<byte[]> settings = office.relatedPart(office.main(), "/settings");
    if (settings.isEmpty()) {
      return false;
    }
    WordCursor cursor = new WordCursor(settings.get());
    boolean found = false;
    if (cursor.nextChild()) {
      while (cursor.nextChildPastText()) {
        found |= protects(cursor);
        cursor.skip();
      }
    }
    return found;
  }

  /** A document that is only recommended to be opened for reading is protected all the same. */
  private static boolean protects(WordCursor cursor) throws ContentRefused {
    return switch (cursor.name()) {
      case "writeProtection" -> true;
      case "documentProtection" ->
          cursor.attribute("enforcement").filter(on -> on.matches("1|true|on")).isPresent();
      default -> false;
    };
  }

  private static void requireSame(Document document, byte[] copy) {
    try {
      Document again = DocxReader.read(OfficePackage.open(copy));
      if (!again.equals(document)) {
        throw new IllegalStateException("A marked copy reads otherwise than its document.");
      }
    } catch (ContentRefused refused) {
      throw new IllegalStateException("A marked copy cannot be read.", refused);
    }
  }
}
