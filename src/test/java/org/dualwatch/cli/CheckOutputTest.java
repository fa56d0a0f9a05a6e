package org.dualwatch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.AnOffice;
import org.dualwatch.document.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where {@code check} writes to, and what counts for its exit code. */
final class CheckOutputTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void sample() throws Exception {
    Files.write(folder.resolve("表.docx"), AnOffice.sample());
  }

  @ParameterizedTest
  @EnumSource(value = CheckCommand.Form.class, mode = EnumSource.Mode.EXCLUDE, names = "annotated")
  void aFileHoldsWhatStandardOutputWould(CheckCommand.Form format) throws Exception {
    assertThat(check("--format", format.name())).isEqualTo(1);
    byte[] printed = out.toByteArray();
    out.reset();
    Path file = folder.resolve("out");
    assertThat(check("--format", format.name(), "-o", file.toString())).isEqualTo(1);
    assertThat(out.size()).isZero();
    assertThat(Files.readAllBytes(file)).isEqualTo(printed).isNotEmpty();
    assertThat(names()).containsExactly("out", "表.docx");
  }

  @Test
  void aMarkedCopyIsWrittenBesideItsFileAndOverNothing() throws Exception {
    assertThat(check("--format", "annotated")).isEqualTo(1);
    byte[] first = Files.readAllBytes(folder.resolve("表.标注.docx"));
    assertThat(check("--format", "annotated")).isEqualTo(1);

    assertThat(names()).containsExactlyInAnyOrder("表.docx", "表.标注.docx", "表.标注-2.docx");
    assertThat(Files.readAllBytes(folder.resolve("表.docx"))).isEqualTo(AnOffice.sample());
    assertThat(Files.readAllBytes(folder.resolve("表.标注-2.docx"))).hasSameSizeAs(first);
    assertThat(err.toString(UTF_8)).contains("已写出标注文件：" + folder.resolve("表.标注-2.docx"));
    assertThat(out.toString(UTF_8)).startsWith("表.docx：退回修改");
  }

  @Test
  void aFileThatCanHoldNoCommentsGetsAListOfItsOwn() throws Exception {
    Path doc = folder.resolve("表.doc");
    Files.write(doc, Samples.doc());
    assertThat(run("check", "--format", "annotated", doc.toString())).isEqualTo(1);
    assertThat(names()).containsExactlyInAnyOrder("表.docx", "表.doc", "表.doc.标注.xlsx");
  }

  @Test
  void theOutputReplacesNoInput() throws Exception {
    assertThat(check("-o", folder.resolve("表.docx").toString())).isEqualTo(2);
    assertThat(Files.readAllBytes(folder.resolve("表.docx"))).isEqualTo(AnOffice.sample());
    assertThat(check("-o", folder.toString())).isEqualTo(2);
    assertThat(check("-o", folder.resolve("no/such").toString())).isEqualTo(2);
  }

  @Test
  void anOutputThatFailsLeavesWhatWasThere() throws Exception {
    Path file = Files.writeString(folder.resolve("out"), "before");
    assertThat(run("check", folder.resolve("nichts").toString(), "-o", file.toString()))
        .isEqualTo(2);
    assertThat(file).hasContent("before");
    assertThat(names()).containsExactly("out", "表.docx");
  }

  @Test
  void onlyWhatABaselineDoesNotHaveCounts() throws Exception {
    Path baseline = folder.resolve("baseline.json");
    check("--format", "json", "-o", baseline.toString());
    assertThat(check("--baseline", baseline.toString(), "--fail-on", "note")).isZero();
    assertThat(out.toString(UTF_8)).containsPattern("表.docx：退回修改.*基线中已有 \\d{2} 处，不再列出");
  }

  @Test
  void aBaselineThatIsNoneIsWrongUsage() throws Exception {
    assertThat(check("--baseline", folder.resolve("nichts").toString())).isEqualTo(2);
    assertThat(check("--baseline", folder.resolve("表.docx").toString())).isEqualTo(2);
    Path other = Files.writeString(folder.resolve("other"), "{}");
    assertThat(check("--baseline", other.toString())).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("读不了基线文件", "不是 check --format json 的输出");
    assertThat(out.size()).isZero();
  }

  @Test
  void coloursCanBeAskedFor() {
    check("--color", "always");
    assertThat(out.toString(UTF_8)).contains("\u001b[31m");
    out.reset();
    check();
    assertThat(out.toString(UTF_8)).doesNotContain("\u001b");
  }

  private int check(String... more) {
    List<String> arguments = new ArrayList<>(List.of("check", "--as-of", "2025-01-10"));
    arguments.addAll(List.of(more));
    arguments.add(folder.resolve("表.docx").toString());
    return run(arguments.toArray(String[]::new));
  }

  private int run(String... arguments) {
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, true, UTF_8));
    return Cli.run(console, arguments);
  }

  private List<String> names() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
