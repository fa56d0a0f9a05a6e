package org.dualwatch.office;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No file of an office does harm, whatever stands in it. */
final class YamlFileTest {

  @TempDir private Path folder;

  @Test
  void refusesWhatIsNestedTooDeeply() {
    assertRefused("[".repeat(100_000) + "]".repeat(100_000), "嵌套");
    assertRefused("[".repeat(21) + "]".repeat(21), "嵌套");
    assertThat(YamlFile.of("f", "[".repeat(20) + "]".repeat(20)).isList()).isTrue();
  }

  @Test
  void refusesAliasesOfCollections() {
    assertRefused("a: &a [x]\nb: *a\n", "aliases");
    assertRefused("&a [*a]", "f");
    assertThat(YamlFile.of("f", "a: &a x\nb: *a\n").map()).hasSize(2);
  }

  @Test
  void followsNoTag() {
    assertThatThrownBy(() -> YamlFile.of("f", "!x y").text()).hasMessageContaining("标签");
  }

  @Test
  void refusesSeveralDocumentsAndNone() {
    assertRefused("a: b\n---\nc: d\n", "f 第 2 行");
    assertRefused("", "空");
    assertRefused("# only a comment\n", "空");
  }

  @Test
  void refusesAnotherEncodingAndALargeFile() throws Exception {
    Path utf16 = Files.write(folder.resolve("a.yaml"), "名: 称\n".getBytes(UTF_16LE));
    assertThatThrownBy(() -> YamlFile.read(utf16)).hasMessageContaining("UTF-8");

    Path large = Files.writeString(folder.resolve("b.yaml"), "# " + "x".repeat(256 * 1024));
    assertThatThrownBy(() -> YamlFile.read(large)).hasMessageContaining("256 KB");
    assertThatThrownBy(() -> YamlFile.read(folder)).hasMessageContaining("没有这个文件");
  }

  @Test
  void readsAFileThatBeginsWithAByteOrderMark() throws Exception {
    Path file = Files.writeString(folder.resolve("a.yaml"), "\uFEFFname: 甲\n");

    assertThat(YamlFile.read(file).map()).containsKey("name");
  }

  private static void assertRefused(String text, String message) {
    assertThatThrownBy(() -> YamlFile.of("f", text).map())
        .isInstanceOf(WrongOfficeFileException.class)
        .hasMessageContaining(message);
  }
}
