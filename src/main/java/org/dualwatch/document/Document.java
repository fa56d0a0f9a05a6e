package org.dualwatch.document;

import java.util.List;

/** A file as paragraphs and tables, in the order they stand in. */
public record Document(Format format, List<Block> blocks) implements Reading {

  public Document {
    blocks = List.copyOf(blocks);
  }
}
