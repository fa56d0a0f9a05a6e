package org.dualwatch.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever the main part of a Word document, or its package, holds: the reader answers. */
final class DocxReaderFuzzTest {

  private final DocumentReader reader = new DocumentReader();

  @FuzzTest
  void answersEveryMainPart(byte[] part) {
    byte[] file = DocxFile.of("").withPart("word/document.xml", part).bytes();

    assertThat(reader.read(file, "a.docx")).isEqualTo(reader.read(file, "a.docx"));
  }

  @FuzzTest
  void answersEveryStylesPart(byte[] part) {
    byte[] file =
        DocxFile.ofCells(
                "<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr>" + DocxFile.run("1") + "</w:p>")
            .withPart("word/styles.xml", part)
            .withPart(
                "word/_rels/document.xml.rels",
                DocxFile.relationships("styles.xml").replace("/officeDocument\"", "/styles\""))
            .bytes();

    assertThat(reader.read(file, "a.docx")).isNotNull();
  }

  /** Checksums keep a fuzzer out of the parts; the gate itself is what this is about. */
  @FuzzTest
  void answersEveryArchive(byte[] archive) {
    assertThat(reader.read(archive, "a.zip")).isNotNull();
    assertThat(reader.bundled(archive)).isNotNull();
  }
}
