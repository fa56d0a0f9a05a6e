package org.dualwatch.document.html;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.dualwatch.document.Answers;

/** Whatever calls itself a page: it is read, or refused for one reason. */
final class HtmlReaderFuzzTest {

  @FuzzTest
  void answersEveryPage(byte[] bytes) {
    Answers.requireSound(HtmlReader::read, bytes);
  }
}
