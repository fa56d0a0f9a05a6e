package org.dualwatch.document.worker;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dualwatch.document.Block;
import org.dualwatch.document.Document;
import org.dualwatch.document.MarkedCopy;
import org.dualwatch.document.Note;
import org.dualwatch.document.Notes;
import org.dualwatch.document.Reading;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Place;

/** A reading as a message; {@link AnswerReader} is its counterpart. */
final class AnswerWriter {

  static final int REFUSED = 0;
  static final int DOCUMENT = 1;
  static final int MARKED = 2;
  static final int NOT_MARKED = 3;
  static final int FAULT = 4;
  static final int PARAGRAPH = 0;
  static final int TABLE = 1;
  static final int WHOLE_FILE = 0;
  static final int IN_TABLE = 1;
  static final int IN_PARAGRAPHS = 2;
  static final int ON_PAGE = 3;
  static final int IN_SHEET = 4;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  private AnswerWriter() {}

  static byte[] frame(Reading reading) {
    try {
      AnswerWriter writer = new AnswerWriter();
      if (reading instanceof Document document) {
        writer.write(document);
      } else if (reading instanceof Reading.Refused refused) {
        writer.out.writeByte(REFUSED);
        writer.write(refused.finding());
      }
      return writer.bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException("Memory can be written.", impossible);
    }
  }

  static byte[] frame(MarkedCopy copy) {
    try {
      AnswerWriter writer = new AnswerWriter();
      if (copy instanceof MarkedCopy.Made made) {
        writer.out.writeByte(MARKED);
        writer.out.write(made.bytes());
      } else if (copy instanceof MarkedCopy.None none) {
        writer.out.writeByte(NOT_MARKED);
        writer.write(none.hindrance().name());
      }
      return writer.bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException("Memory can be written.", impossible);
    }
  }

  /** That marking failed, and by what kind of exception. */
  static byte[] fault(Throwable thrown) {
    try {
      AnswerWriter writer = new AnswerWriter();
      writer.out.writeByte(FAULT);
      writer.write(thrown.getClass().getName());
      return writer.bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException("Memory can be written.", impossible);
    }
  }

  /** Notes as part of a request; {@link AnswerReader#notes} reads them. */
  static byte[] frame(Notes notes) {
    try {
      AnswerWriter writer = new AnswerWriter();
      writer.write(notes.day().toString());
      writer.out.writeInt(notes.all().size());
      for (Note note : notes.all()) {
        writer.write(note.place());
        writer.write(note.severity().name());
        writer.write(note.text());
      }
      return writer.bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException("Memory can be written.", impossible);
    }
  }

  private void write(Document document) throws IOException {
    out.writeByte(DOCUMENT);
    write(document.format().name());
    out.writeInt(document.blocks().size());
    for (Block block : document.blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        out.writeByte(PARAGRAPH);
        write(paragraph.text());
        write(paragraph.place());
      } else if (block instanceof Block.Table table) {
        write(table);
      }
    }
    out.writeInt(document.remarks().size());
    for (Finding remark : document.remarks()) {
      write(remark);
    }
  }

  private void write(Block.Table table) throws IOException {
    out.writeByte(TABLE);
    out.writeInt(table.number());
    out.writeInt(table.rows().size());
    for (Block.Row row : table.rows()) {
      List<Block.Cell> cells = row.cells();
      out.writeInt(cells.size());
      for (Block.Cell cell : cells) {
        write(cell.text());
        out.writeInt(cell.column());
        out.writeInt(cell.span());
        out.writeBoolean(cell.continued());
        write(cell.place());
      }
    }
  }

  private void write(Finding finding) throws IOException {
    write(finding.rule());
    write(finding.severity().name());
    write(finding.outcome().name());
    out.writeInt(finding.subject().table());
    write(finding.subject().project());
    write(finding.subject().indicator());
    write(finding.subject().place());
    write(finding.evidence().found());
    write(finding.evidence().expected());
    write(finding.evidence().difference());
    write(finding.message());
    write(finding.fix());
    write(finding.basis());
  }

  private void write(Bilingual words) throws IOException {
    write(words.zh());
    write(words.en());
  }

  private void write(Place place) throws IOException {
    if (place instanceof Place.InTable in) {
      out.writeByte(IN_TABLE);
      out.writeInt(in.table());
      out.writeInt(in.row());
      out.writeInt(in.cell());
    } else if (place instanceof Place.InParagraphs in) {
      out.writeByte(IN_PARAGRAPHS);
      out.writeInt(in.paragraph());
    } else if (place instanceof Place.OnPage on) {
      out.writeByte(ON_PAGE);
      out.writeInt(on.page());
      out.writeInt(on.line());
    } else if (place instanceof Place.InSheet in) {
      out.writeByte(IN_SHEET);
      write(in.sheet());
      out.writeInt(in.row());
      out.writeInt(in.column());
    } else {
      out.writeByte(WHOLE_FILE);
    }
  }

  private void write(String text) throws IOException {
    out.writeInt(text.length());
    out.writeChars(text);
  }
}
