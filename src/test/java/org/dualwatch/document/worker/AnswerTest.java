package org.dualwatch.document.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dualwatch.document.Block;
import org.dualwatch.document.Document;
import org.dualwatch.document.Format;
import org.dualwatch.document.Reading;
import org.dualwatch.document.Tables;
import org.dualwatch.document.gate.Limits;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Place;
import org.junit.jupiter.api.Test;

/** What goes over the pipe comes back the same; what no reader can have said is no answer. */
final class AnswerTest {

  private static final Place PLACE = new Place.InTable(1, 2, 3);

  private static final List<Place> PLACES =
      List.of(
          Place.WHOLE_FILE,
          PLACE,
          new Place.InParagraphs(4),
          new Place.OnPage(5, 6),
          new Place.InSheet("一", 7, 8));

  @Test
  void bringsADocumentBackAsItIs() throws ProtocolException {
    Finding remark = Refusals.damaged().finding();
    Block.Row row =
        new Block.Row(PLACES.stream().map(p -> new Block.Cell("≥95%\n", 0, 2, true, p)).toList());
    Document document =
        new Document(
            Format.PDF,
            List.of(new Block.Paragraph("标题", PLACE), new Block.Table(1, List.of(row, row))),
            List.of(remark, remark));

    assertThat(AnswerReader.reading(AnswerWriter.frame(document))).isEqualTo(document);
  }

  @Test
  void bringsARefusalBackAsItIs() throws ProtocolException {
    Reading refused = new Reading.Refused(Refusals.unreadable("特殊符号", "U+F0FF", PLACE).finding());

    assertThat(AnswerReader.reading(AnswerWriter.frame(refused))).isEqualTo(refused);
  }

  @Test
  void takesNothingThatIsCutOrGoesOn() {
    byte[] frame = AnswerWriter.frame(document(3));

    for (int length = 0; length < frame.length; length++) {
      assertNoAnswer(Arrays.copyOf(frame, length));
    }
    assertNoAnswer(Arrays.copyOf(frame, frame.length + 1));
  }

  @Test
  void reservesNothingForWhatIsOnlyAnnounced() {
    assertNoAnswer(ByteBuffer.allocate(5).put((byte) 1).putInt(Integer.MAX_VALUE).array());
    assertNoAnswer(ByteBuffer.allocate(5).put((byte) 1).putInt(-1).array());
  }

  @Test
  void countsWhatItTakes() throws ProtocolException {
    assertThat(AnswerReader.reading(AnswerWriter.frame(document(Limits.CELLS))))
        .isInstanceOf(Document.class);
    assertThat(Tables.refusal(AnswerReader.reading(AnswerWriter.frame(document(Limits.CELLS, 1)))))
        .isEqualTo("file-too-complex");
  }

  @Test
  void answersEveryDamagedAnswer() {
    Random random = new Random(363_207);
    byte[] frame = AnswerWriter.frame(document(20));
    for (int i = 0; i < 5_000; i++) {
      byte[] damaged = frame.clone();
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      assertThatNoException()
          .isThrownBy(
              () -> {
                try {
                  assertThat(AnswerReader.reading(damaged)).isNotNull();
                } catch (ProtocolException noAnswer) {
                  assertThat(noAnswer).hasMessageContaining(" ");
                }
              });
    }
  }

  private static Document document(int... cells) {
    Block.Cell cell = new Block.Cell("", 0, 1, false, Place.WHOLE_FILE);
    List<Block.Row> rows =
        Arrays.stream(cells).mapToObj(n -> new Block.Row(Collections.nCopies(n, cell))).toList();
    return new Document(Format.DOC, List.of(new Block.Table(1, rows)));
  }

  private static void assertNoAnswer(byte[] frame) {
    assertThatExceptionOfType(ProtocolException.class)
        .isThrownBy(() -> AnswerReader.reading(frame));
  }
}
