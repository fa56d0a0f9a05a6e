package org.dualwatch.document.text;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.dualwatch.document.Answers;

/** Whatever stands between separators, even where it would not be taken for rows. */
final class SeparatedRowsFuzzTest {

  @FuzzTest
  void answersEveryRow(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Answers.requireSound(all -> SeparatedRows.read(text, ','), bytes);
  }
}
