package org.dualwatch.marking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.dualwatch.AnOffice;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.document.ZipFiles;
import org.dualwatch.rule.Judgement;
import org.dualwatch.rule.RuleBook;
import org.dualwatch.target.TargetReader;
import org.dualwatch.value.ValueGrammar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void namesOfOthersAreMadePlainAndKeepTheirEnding() {
    assertThat(FileName.of("../${a}\n\u202E表（一）.docx"))
        .isEqualTo(".._ _a___表（一）.docx".replace(" ", "_"));
    assertThat(FileName.of("表".repeat(80) + ".docx")).endsWith("表.docx");
    assertThat(FileName.of("表".repeat(80) + ".docx").getBytes(UTF_8).length).isBetween(158, 160);
  }

  private byte[] marked(byte[] bytes) {
    Judgement judgement =
        rules.judge(
            new TargetReader(new ValueGrammar())
                .read(documents.read(bytes, "a.docx"), OptionalInt.empty()),
            DAY);
    return ((Marked.Copy) new Marker(documents).mark(bytes, judgement, DAY)).bytes();
  }
}
