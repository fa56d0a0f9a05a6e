package org.dualwatch.marking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.dualwatch.AnOffice;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.document.Hindrance;
import org.dualwatch.document.ZipFiles;
import org.dualwatch.intake.Intake;
import org.dualwatch.intake.Submission;
import org.dualwatch.intake.Units;
import org.dualwatch.rule.Judgement;
import org.dualwatch.rule.RuleBook;
import org.dualwatch.target.TargetReader;
import org.dualwatch.value.ValueGrammar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the department reads in its marked file. */
class MarkerTest {

  private static final LocalDate DAY = LocalDate.of(2025, 1, 10);
  private static final Path GOLDEN = Path.of("src/test/resources/golden/comments.txt");

  @TempDir private Path folder;

  private final DocumentReader documents = new DocumentReader();
  private final RuleBook rules = RuleBook.standard();

  @Test
  void commentsSayWhatIsFoundWhatIsExpectedAndHowToMendIt() throws Exception {
    byte[] part = ZipFiles.unpack(marked(AnOffice.sample())).get("word/comments.xml");
    String text =
        new String(part, UTF_8)
            .replaceAll("<w:comment [^>]*w:id=\"(\\d+)\"[^>]*>", "\n#$1\n")
            .replace("</w:p>", "\n")
            .replaceAll("<[^>]*>", "")
            .strip();
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(GOLDEN, text + "\n");
    }
    assertThat(text + "\n").isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void libreOfficeOpensTheMarkedSampleAndShowsItsComments() throws Exception {
    Path office = Path.of("/usr/bin/soffice");
    assumeTrue(Files.isExecutable(office), "LibreOffice is not installed");
    Path file = Files.write(folder.resolve("a.docx"), marked(AnOffice.sample()));
    Process process =
        new ProcessBuilder(
                office.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf:writer_pdf_Export:{\"ExportNotes\":{\"type\":\"boolean\",\"value\":\"true\"}}",
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();

    try (PDDocument pdf = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
      StringBuilder notes = new StringBuilder();
      for (PDPage page : pdf.getPages()) {
        notes.append(
            page.getAnnotations().stream()
                .map(PDAnnotation::getContents)
                .map(String::valueOf)
                .collect(Collectors.joining("\n")));
      }
      assertThat(notes).contains("【退回修改】", "【修改或说明】", "怎么改：");
    }
  }

  @Test
  void aJudgementThatFailedMarksNothing() {
    Judgement undecided = rules.undecided(new IllegalStateException("a fault"));
    assertThat(new Marker(documents).mark(AnOffice.sample(), undecided, DAY))
        .isEqualTo(new Marked.Not("校验没有完成"));
  }

  @Test
  void whereTheFileCannotBeMarkedThereIsAListAndTheReason() {
    Map<String, byte[]> signed = new LinkedHashMap<>(ZipFiles.unpack(AnOffice.sample()));
    signed.put("_xmlsignatures/sig1.xml", new byte[0]);
    Marked.Copy list = copy(ZipFiles.pack(signed));
    assertThat(list.isList()).isTrue();
    assertThat(list.listEnding()).isEqualTo(".xlsx");
    assertThat(list.whyList()).isEqualTo(Hindrance.SIGNED.reason());
    assertThat(ZipFiles.unpack(list.bytes())).containsKey("xl/workbook.xml");
    assertThat(copy(AnOffice.sample()).isList()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Hindrance.class)
  void everyReasonCanStandAmidASentence(Hindrance hindrance) {
    assertThat(hindrance.reason().zh()).doesNotContain("。").isNotBlank();
    assertThat(hindrance.reason().en()).matches("\\p{ASCII}+").doesNotContain(".");
  }

  @Test
  void aFaultOfOurOwnIsSaidAndIsNobodyElses(@TempDir Path inbox) throws Exception {
    Judgement judgement = judged(AnOffice.sample());
    Submission damaged = submission(inbox, new byte[] {1});
    Enclosure none = new MarkedFiles(new Marker(documents)).of(damaged, judgement);
    assertThat(none.files()).isEmpty();
    assertThat(none.remark().zh()).contains("原因在本系统，与贵单位的文件无关");
    assertThat(none.remark().en()).contains("the cause is in our system");
  }

  @Test
  void theReceiptIsToldOfTheMarkedFileAndOfNothingElse(@TempDir Path inbox) throws Exception {
    MarkedFiles files = new MarkedFiles(new Marker(documents));
    Submission sample = submission(inbox, AnOffice.sample());
    Enclosure marked = files.of(sample, judged(AnOffice.sample()));
    assertThat(marked.files()).hasSize(1);
    assertThat(marked.remark().zh()).contains("“标注-”开头");
    Judgement fine = judged(AnOffice.sample());
    Judgement nothing = new Judgement(fine.tables(), List.of(), List.of());
    assertThat(files.of(sample, nothing)).isEqualTo(Enclosure.NOTHING);
  }

  private static Submission submission(Path inbox, byte[] bytes) throws IOException {
    Path file = Files.createDirectories(inbox.resolve("363207")).resolve("表.docx");
    Files.write(file, bytes);
    Clock clock = Clock.fixed(Instant.parse("2025-01-10T01:30:00Z"), ZoneOffset.UTC);
    return new Intake(inbox, Units.of(Map.of("363207", "甲")), 1 << 20, clock).take(file.toFile());
  }

  @Test
  void namesOfOthersAreMadePlainAndKeepTheirEnding() {
    assertThat(FileName.of("../${a}\n\u202E表（一）.docx"))
        .isEqualTo(".._ _a___表（一）.docx".replace(" ", "_"));
    assertThat(FileName.of("表".repeat(80) + ".docx")).endsWith("表.docx");
    assertThat(FileName.of("表".repeat(80) + ".docx").getBytes(UTF_8).length).isBetween(158, 160);
  }

  private byte[] marked(byte[] bytes) {
    return copy(bytes).bytes();
  }

  private Marked.Copy copy(byte[] bytes) {
    return (Marked.Copy) new Marker(documents).mark(bytes, judged(bytes), DAY);
  }

  private Judgement judged(byte[] bytes) {
    return rules.judge(
        new TargetReader(new ValueGrammar())
            .read(documents.read(bytes, "a.docx"), OptionalInt.empty()),
        DAY);
  }
}
