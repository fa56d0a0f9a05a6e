package org.dualwatch.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {

  @Test
  void keepsOneKeyForTheSpellingsOfOneLabel() {
    assertThat(Spelling.key("其中：财政    资金")).isEqualTo(Spelling.key("其中:财政资金"));
    assertThat(Spelling.key("ＡＢ（１）\u200B")).isEqualTo("ab(1)");
    assertThat(Spelling.key("“春雨工程”＂＇")).isEqualTo("\"春雨工程\"\"\"");
    assertThat(Spelling.key("［一］【一】")).isEqualTo("[一][一]");
    assertThat(Spelling.key("项目－中央—地方")).isEqualTo("项目-中央-地方");
  }

  @Test
  void keepsApartWhatSaysSomethingElse() {
    assertThat(Spelling.key("㎡")).isNotEqualTo(Spelling.key("m2"));
    assertThat(Spelling.key("①")).isNotEqualTo(Spelling.key("1"));
  }
}
