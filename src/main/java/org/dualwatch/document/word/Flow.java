package org.dualwatch.document.word;

/** The text of one cell, one text box or the body, while its paragraphs are read. */
public final class Flow {

  /**
   * Stands for a picture. A person sees something there, so that the cell must not count as blank,
   * nor a value as whole.
   */
  public static final String PICTURE = "[图片]";

  private final boolean body;
  private final Fields fields = new Fields();
  private final StringBuilder text = new StringBuilder();
  private boolean begun;
  private boolean joined;
  private boolean breakDue;
  private boolean picture;
  private int lineStart;

  private Flow(boolean body) {
    this.body = body;
  }

  public static Flow ofBody() {
    return new Flow(true);
  }

  public static Flow ofCell() {
    return new Flow(false);
  }

  /** Whether each paragraph is a block of its own. */
  public boolean isBody() {
    return body;
  }

  public Fields fields() {
    return fields;
  }

  public void beginParagraph() {
    if (begun && !joined) {
      text.append('\n');
    }
    begun = true;
    joined = false;
    breakDue = false;
    lineStart = text.length();
  }

  /** Says that the current paragraph's end is deleted by a tracked change: the next one joins. */
  public void joinNext() {
    joined = true;
  }

  public boolean joinsNext() {
    return joined;
  }

  /** The text, to be appended to. */
  public StringBuilder open() {
    if (breakDue) {
      text.append('\n');
      breakDue = false;
    }
    return text;
  }

  /** Adds the text of a text box that is anchored here, on lines of its own. */
  public void insert(Flow box) {
    picture |= box.picture;
    if (box.text.toString().isBlank()) {
      return;
    }
    if (text.length() > lineStart) {
      text.append('\n');
    }
    text.append(box.text);
    breakDue = true;
  }

  /**
   * Adds a picture: one that stands in the line in its place, one that floats above the text only
   * where there is no text.
   */
  public void addPicture(boolean floating) {
    if (floating) {
      picture = true;
    } else {
      open().append(PICTURE);
    }
  }

  /** The text of a body paragraph, which leaves the flow empty. */
  public String takeParagraph() {
    String paragraph = text.toString();
    text.setLength(0);
    begun = false;
    return paragraph;
  }

  /** The text of a cell. */
  public String text() {
    String whole = text.length() == 0 ? "" : text.toString();
    return picture && whole.isBlank() ? PICTURE : whole;
  }
}
