package org.dualwatch.document.ole2;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.dualwatch.document.gate.ContentRefused;

/** Whatever the bytes of an old workbook are: it is read or refused, and nothing else is thrown. */
final class XlsReaderFuzzTest {

  @FuzzTest
  void answersEveryFile(byte[] bytes) {
    try {
      assertThat(XlsReader.read(bytes)).isEqualTo(XlsReader.read(bytes));
    } catch (ContentRefused e) {
      assertThat(e.finding().message().zh()).endsWith("。");
    }
  }
}
