package org.dualwatch.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlainTest {

  @Test
  void whatPeopleWriteStaysAsItIs() {
    String text = "群众艺术馆运行经费（2025）\n𠮷 <b>&\"'é";
    assertThat(Plain.of(text)).isEqualTo(text);
  }

  @Test
  void whatTurnsTheDirectionOfReadingIsGone() {
    assertThat(Plain.of("表\u202Excod.exe\u202C\u2066a\u2069\u200F")).isEqualTo("表xcod.exea");
  }

  @Test
  void whatNobodySeesIsGone() {
    assertThat(Plain.of("a\0b\u0007c\u001B[31md\u00ADe\u200Bf\uFEFFg\uDB40\uDC41h\u0085i"))
        .isEqualTo("abc[31mdefghi");
  }

  @Test
  void linesStayLinesHoweverTheyEnd() {
    assertThat(Plain.of("a\r\nb\rc\nd\u2028e\u2029f\tg")).isEqualTo("a\nb\nc\nd\ne\nf g");
  }

  @Test
  void aNameIsOneLine() {
    assertThat(Plain.line(" a\r\nb\u202E ")).isEqualTo("a b");
  }

  @Test
  void whatIsNoCharacterIsShownAsAMark() {
    assertThat(Plain.of("a\uD840b\uFFFFc")).isEqualTo("a\uFFFDb\uFFFDc");
  }
}
