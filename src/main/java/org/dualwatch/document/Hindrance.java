package org.dualwatch.document;

import org.dualwatch.finding.Bilingual;

/** Why a file gets no marked copy, through no fault of its department's. */
public enum Hindrance {
  SIGNED("文件带有电子签名，加批注会使签名失效", "it is signed, and comments would make the signature invalid"),
  PROTECTED("文件设有编辑保护", "it is protected against editing"),
  ENCODING("文件内部没有使用 UTF-8 编码", "it is not encoded in UTF-8 inside"),
  DAMAGED("文件中原有的批注或设置已经损坏", "comments or settings in it are damaged"),
  MARKED_BEFORE("文件中还有上一次的标注", "it still has the marks of last time"),
  NOWHERE("文件中没有可以加批注的段落或单元格", "it has no paragraph or cell for a comment"),
  TOO_LARGE("加批注后的文件超过大小上限", "with comments it would be larger than the limit"),
  NOT_THE_SAME(
      "系统没能在不改动原有内容的情况下写入批注", "our system could not write comments without changing what is in it"),
  NO_NOTES_IN_FORMAT("这种格式的文件中不能加批注", "its format has no comments");

  private final String zh;
  private final String en;

  Hindrance(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** The reason, of which "the file" is the subject in English: to stand amid a sentence. */
  public Bilingual reason() {
    return new Bilingual(zh, en);
  }
}
