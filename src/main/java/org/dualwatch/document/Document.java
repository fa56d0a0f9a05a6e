package org.dualwatch.document;

import java.util.List;
import org.dualwatch.finding.Finding;

/**
 * A file as paragraphs and tables, in the order they stand in.
 *
 * @param remarks what reading has to say of single places, such as a number that shows rounded
 */
public record Document(Format format, List<Block> blocks, List<Finding> remarks)
    implements Reading {

  public Document {
    blocks = List.copyOf(blocks);
    remarks = List.copyOf(remarks);
  }

  /** A file of which nothing has to be said. */
  public Document(Format format, List<Block> blocks) {
    this(format, blocks, List.of());
  }
}
