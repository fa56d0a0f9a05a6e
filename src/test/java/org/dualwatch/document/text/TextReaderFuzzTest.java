package org.dualwatch.document.text;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.dualwatch.document.Answers;

/** Whatever stands in a text, in any dialect: it is read, or refused for one reason. */
final class TextReaderFuzzTest {

  @FuzzTest
  void answersEveryText(byte[] bytes) {
    Answers.requireSound(TextReader::read, bytes);
  }
}
