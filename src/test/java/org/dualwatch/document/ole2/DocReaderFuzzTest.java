package org.dualwatch.document.ole2;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.dualwatch.document.gate.ContentRefused;

/** Whatever a file's bytes are: it is read, or refused for one reason. */
final class DocReaderFuzzTest {

  @FuzzTest
  void answersEveryFile(byte[] file) {
    try {
      assertThat(DocReader.read(file).blocks()).isNotNull();
    } catch (ContentRefused refused) {
      assertThat(refused.finding().rule()).startsWith("file-");
    }
  }
}
