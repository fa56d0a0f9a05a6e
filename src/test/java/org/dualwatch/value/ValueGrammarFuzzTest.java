package org.dualwatch.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** Whatever stands in a cell: the grammar answers, and answers alike the next time. */
final class ValueGrammarFuzzTest {

  private final ValueGrammar grammar = new ValueGrammar();

  /** A line as the command line takes it: the value's text, a tab, the indicator's name. */
  @FuzzTest
  void answersEveryText(byte[] line) {
    String text = new String(line, StandardCharsets.UTF_8);
    int tab = Math.max(text.indexOf('\t'), 0);
    String cell = text.substring(0, tab);
    String name = text.substring(tab);

    TargetValue value = grammar.read(cell, name, OptionalInt.of(2025));

    assertThat(value.kind()).isNotBlank();
    assertThat(grammar.read(cell, name, OptionalInt.of(2025))).isEqualTo(value);
  }
}
