package org.dualwatch.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.dualwatch.document.gate.ContentRefused;

/** Whatever a page's program says: it is read, or refused for one reason. */
final class PageProgramFuzzTest {

  @FuzzTest
  void answersEveryProgram(byte[] program) {
    byte[] file =
        new PdfFile().raw(new String(program, StandardCharsets.ISO_8859_1)).page().bytes();
    try {
      assertThat(PdfReader.read(file).blocks()).isNotNull();
    } catch (ContentRefused refused) {
      assertThat(refused.finding().rule()).startsWith("file-");
    }
  }
}
