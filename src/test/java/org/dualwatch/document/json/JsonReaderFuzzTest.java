package org.dualwatch.document.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.dualwatch.document.Answers;

/** Whatever calls itself JSON: it is read, or refused for one reason. */
final class JsonReaderFuzzTest {

  @FuzzTest
  void answersEveryJson(byte[] bytes) {
    Answers.requireSound(JsonReader::read, bytes);
  }
}
