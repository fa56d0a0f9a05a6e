package org.dualwatch.document.worker;

import java.net.ProtocolException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.dualwatch.document.Block;
import org.dualwatch.document.Document;
import org.dualwatch.document.Format;
import org.dualwatch.document.Hindrance;
import org.dualwatch.document.MarkedCopy;
import org.dualwatch.document.Note;
import org.dualwatch.document.Notes;
import org.dualwatch.document.Reading;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Extent;
import org.dualwatch.document.gate.Limits;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;

/**
 * A message as a reading. It comes from a process that a hostile file may have taken over: nothing
 * in it is believed, and what a reader in this process could not have made is no answer.
 */
final class AnswerReader {

  private static final int MOST_REMARKS = 10_000;
  private static final int MOST_NOTES = 1_000_000;
  private static final int LONGEST_WORDS = 20_000;

  private final ByteBuffer in;
  private final Extent extent = new Extent();

  private AnswerReader(byte[] frame) {
    in = ByteBuffer.wrap(frame);
  }

  static Reading reading(byte[] frame) throws ProtocolException {
    AnswerReader reader = new AnswerReader(frame);
    try {
      Reading reading =
          switch (reader.in.get()) {
            case AnswerWriter.REFUSED -> new Reading.Refused(reader.finding());
            case AnswerWriter.DOCUMENT -> reader.document();
            default -> throw new ProtocolException("no reading");
          };
      require(!reader.in.hasRemaining());
      return reading;
    } catch (BufferUnderflowException e) {
      throw new ProtocolException("an answer that ends too early");
    } catch (ContentRefused e) {
      return new Reading.Refused(e.finding());
    }
  }

  /**
   * A message as the copy it brings, or why there is none.
   *
   * @throws IllegalStateException where marking failed in the other process
   */
  static MarkedCopy copy(byte[] frame) throws ProtocolException {
    AnswerReader reader = new AnswerReader(frame);
    try {
      return switch (reader.in.get()) {
        case AnswerWriter.MARKED -> {
          byte[] bytes = new byte[reader.in.remaining()];
          reader.in.get(bytes);
          yield new MarkedCopy.Made(bytes);
        }
        case AnswerWriter.NOT_MARKED -> new MarkedCopy.None(reader.among(Hindrance.values()));
        case AnswerWriter.FAULT ->
            throw new IllegalStateException(
                "A file could not be marked: " + reader.words().replaceAll("[^A-Za-z0-9_.$]", "?"));
        default -> throw new ProtocolException("no copy");
      };
    } catch (BufferUnderflowException e) {
      throw new ProtocolException("an answer that ends too early");
    }
  }

  /** The notes of a request. */
  static Notes notes(byte[] frame) throws ProtocolException {
    AnswerReader reader = new AnswerReader(frame);
    try {
      LocalDate day = LocalDate.parse(reader.words());
      int count = reader.count(MOST_NOTES);
      List<Note> notes = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        notes.add(new Note(reader.place(), reader.among(Severity.values()), reader.words()));
      }
      return new Notes(day, notes);
    } catch (BufferUnderflowException | DateTimeParseException e) {
      throw new ProtocolException("notes that are none");
    }
  }

  private Document document() throws ProtocolException, ContentRefused {
    Format format = among(Format.values());
    int count = count(Limits.PARAGRAPHS + Limits.TABLES);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      switch (in.get()) {
        case AnswerWriter.PARAGRAPH -> {
          extent.paragraph();
          blocks.add(new Block.Paragraph(content(), place()));
        }
        case AnswerWriter.TABLE -> blocks.add(table());
        default -> throw new ProtocolException("no block");
      }
    }
    int remarks = count(MOST_REMARKS);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < remarks; i++) {
      findings.add(finding());
    }
    return new Document(format, blocks, findings);
  }

  private Block.Table table() throws ProtocolException, ContentRefused {
    extent.table();
    int number = natural();
    int count = count(Limits.ROWS);
    List<Block.Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      extent.row();
      rows.add(row());
    }
    return new Block.Table(number, rows);
  }

  private Block.Row row() throws ProtocolException, ContentRefused {
    int count = count(Limits.CELLS);
    List<Block.Cell> cells = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      extent.cell();
      String text = content();
      int column = natural();
      int span = natural();
      require(span >= 1);
      cells.add(new Block.Cell(text, column, span, flag(), place()));
    }
    return new Block.Row(cells);
  }

  private Finding finding() throws ProtocolException {
    return new Finding(
        words(),
        among(Severity.values()),
        among(Outcome.values()),
        new Subject(natural(), words(), words(), place()),
        new Evidence(words(), words(), words()),
        new Bilingual(words(), words()),
        new Bilingual(words(), words()),
        words());
  }

  private Place place() throws ProtocolException {
    return switch (in.get()) {
      case AnswerWriter.WHOLE_FILE -> Place.WHOLE_FILE;
      case AnswerWriter.IN_TABLE -> new Place.InTable(natural(), natural(), natural());
      case AnswerWriter.IN_PARAGRAPHS -> new Place.InParagraphs(natural());
      case AnswerWriter.ON_PAGE -> new Place.OnPage(natural(), natural());
      case AnswerWriter.IN_SHEET -> new Place.InSheet(words(), natural(), natural());
      default -> throw new ProtocolException("no place");
    };
  }

  private String content() throws ProtocolException, ContentRefused {
    String text = text(Limits.CHARACTERS);
    extent.text(text.length());
    return text;
  }

  private String words() throws ProtocolException {
    return text(LONGEST_WORDS);
  }

  private String text(int longest) throws ProtocolException {
    int length = count(longest);
    require(length <= in.remaining() / Character.BYTES);
    char[] characters = new char[length];
    in.asCharBuffer().get(characters);
    in.position(in.position() + length * Character.BYTES);
    return new String(characters);
  }

  private <T extends Enum<T>> T among(T[] all) throws ProtocolException {
    String name = words();
    for (T one : all) {
      if (one.name().equals(name)) {
        return one;
      }
    }
    throw new ProtocolException("no such word");
  }

  private boolean flag() throws ProtocolException {
    int flag = in.get();
    require(flag == 0 || flag == 1);
    return flag == 1;
  }

  private int natural() throws ProtocolException {
    return count(Integer.MAX_VALUE);
  }

  private int count(int most) throws ProtocolException {
    int count = in.getInt();
    require(count >= 0 && count <= most);
    return count;
  }

  private static void require(boolean condition) throws ProtocolException {
    if (!condition) {
      throw new ProtocolException("no answer of a reader");
    }
  }
}
