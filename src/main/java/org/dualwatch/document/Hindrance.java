package org.dualwatch.document;

/** Why a file gets no marked copy, through no fault of anybody's. */
public enum Hindrance {
  SIGNED("文件带有电子签名，加批注会使签名失效"),
  PROTECTED("文件设有编辑保护"),
  ENCODING("文件内部没有使用 UTF-8 编码"),
  DAMAGED("文件中原有的批注或设置已经损坏"),
  MARKED_BEFORE("文件中还有上一次的标注"),
  NOWHERE("文件中没有可以加批注的段落或单元格"),
  TOO_LARGE("加批注后的文件超过大小上限"),
  NOT_THE_SAME("加批注后的文件与原文件读出来的内容不一致"),
  NO_NOTES_IN_FORMAT("这种格式的文件中不能加批注");

  private final String zh;

  Hindrance(String zh) {
    this.zh = zh;
  }

  /** The reason in words, without a full stop. */
  public String zh() {
    return zh;
  }
}
