package org.dualwatch.spending;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ExportCharsetTest {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String TEXT = "单位编码,项目名称\n363207,群众艺术馆运行经费\n";

  @Test
  void isUtf8WhereAllOfItIs() throws Exception {
    assertThat(of("id,amount\n1,2\n".getBytes(UTF_8))).isEqualTo(UTF_8);
    assertThat(of(TEXT.getBytes(UTF_8))).isEqualTo(UTF_8);
    assertThat(of(TEXT.repeat(5000).getBytes(UTF_8))).as("over several buffers").isEqualTo(UTF_8);
    assertThat(of(new byte[0])).isEqualTo(UTF_8);
  }

  @Test
  void isGb18030WhereItIsNotUtf8() throws Exception {
    assertThat(of(TEXT.getBytes(GB18030))).isEqualTo(GB18030);
    assertThat(of(TEXT.repeat(5000).getBytes(GB18030))).isEqualTo(GB18030);
    assertThat(of(("id\n1\n".repeat(30_000) + "㐀𠮷").getBytes(GB18030))).isEqualTo(GB18030);
  }

  @Test
  void isNeitherWhereUtf8IsDamaged() {
    byte[] text = TEXT.getBytes(UTF_8);
    byte[] damaged = text.clone();
    damaged[damaged.length - 2] = 'x';

    assertNeither(damaged);
    assertNeither(Arrays.copyOf(text, text.length - 2));
  }

  @Test
  void isNeitherWhereGb18030IsDamagedToo() {
    byte[] text = TEXT.getBytes(GB18030);

    assertNeither(Arrays.copyOf(text, text.length - 2));
    assertNeither(new byte[] {'a', (byte) 0xFF, 'b'});
  }

  private static void assertNeither(byte[] bytes) {
    assertThatExceptionOfType(LedgerFileException.class)
        .isThrownBy(() -> of(bytes))
        .withMessageContaining("UTF-8 或 GB18030");
  }

  private static Charset of(byte[] bytes) throws Exception {
    return ExportCharset.of(() -> new ByteArrayInputStream(bytes));
  }
}
