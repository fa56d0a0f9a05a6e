package org.dualwatch.document.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Refusals;

/** Runs the pages' programs and keeps what they draw: glyphs, straight lines, where images are. */
final class PageEngine extends PDFStreamEngine {

  private static final int MOST_OPERATORS = 3_000_000;
  private static final int MOST_GLYPHS = 200_000;
  private static final int DEEPEST_FORM = 20;

  /** In points; nobody can read less. */
  private static final double LEAST_SIZE = 0.8;

  /** A direction may be off by this, in points per point, to count as along the page's sides. */
  private static final double SLANT = 0.02;

  /** Operators that change neither which characters nor which lines are drawn. */
  private static final Set<String> WITHOUT_MARKS =
      Set.of(
          "i", "j", "J", "M", "d", "ri", "W", "W*", "sh", "BDC", "BMC", "EMC", "MP", "DP", "d0",
          "d1", "BX", "EX");

  private final GlyphText texts = new GlyphText();
  private PageView view = PageView.NONE;
  private int pageNumber;
  private List<Glyph> glyphs = new ArrayList<>();
  private List<Rectangle2D> pictures = new ArrayList<>();
  private PathPen pen = new PathPen();
  private int operators;
  private int forms;

  /** Carries a refusal through PDFBox, which knows only IOException. */
  static final class Refusing extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient ContentRefused refused;

    Refusing(ContentRefused refused) {
      this.refused = refused;
    }

    ContentRefused refused() {
      return refused;
    }
  }

  PageEngine() {
    addOperator(new Concatenate(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new SetLineWidth(this));
    addOperator(new SetMatrix(this));
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new NextLine(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
  }

  /** What a page shows. */
  PageMarks marks(PDPage page, int number) throws IOException {
    pageNumber = number;
    glyphs = new ArrayList<>();
    pictures = new ArrayList<>();
    pen = new PathPen();
    view = PageView.of(page);
    processPage(page);
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (showsText(annotation)) {
        showAnnotation(annotation);
      }
    }
    return new PageMarks(
        view.width(), view.height(), glyphs, pen.strokes(), pictures, pen.outlines());
  }

  /** What was typed onto the page or into its fields stands beside the page's own program. */
  private static boolean showsText(PDAnnotation annotation) {
    boolean typed =
        "Widget".equals(annotation.getSubtype()) || "FreeText".equals(annotation.getSubtype());
    return typed && !annotation.isHidden() && !annotation.isNoView();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    if (operators > MOST_OPERATORS) {
      throw new Refusing(
          Refusals.tooComplex(
              "超过 " + MOST_OPERATORS + " 个绘图指令", "不超过 " + MOST_OPERATORS + " 个绘图指令"));
    }
    String name = operator.getName();
    switch (name) {
      case "Do" -> drawObject(operands);
      case "BI" -> addPicture();
      default -> {
        if (!pen.draws(name, operands, this::onPage, transformWidth(1) * lineWidth())) {
          super.processOperator(operator, operands);
        }
      }
    }
  }

  private float lineWidth() {
    return getGraphicsState().getLineWidth();
  }

  /** A program with other operators is none (ISO 32000-1, 7.8.2): its stream was not unpacked. */
  @Override
  protected void unsupportedOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (!WITHOUT_MARKS.contains(operator.getName())) {
      throw new Refusing(Refusals.damaged());
    }
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException cause)
      throws IOException {
    // PDFBox would go on without what the operator draws.
    throw cause;
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    pen.save();
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    pen.restore();
  }

  /** Draws another stream as part of this one; an image is only noted, and never unpacked. */
  private void drawObject(List<COSBase> operands) throws IOException {
    if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
      throw new Refusing(Refusals.damaged());
    }
    COSBase xObjects = getResources().getCOSObject().getDictionaryObject(COSName.XOBJECT);
    COSBase object = xObjects instanceof COSDictionary all ? all.getDictionaryObject(name) : null;
    if (!(object instanceof COSStream stream)) {
      throw new Refusing(Refusals.damaged());
    }
    COSName type = stream.getCOSName(COSName.SUBTYPE);
    if (COSName.IMAGE.equals(type)) {
      addPicture();
    } else if (COSName.FORM.equals(type)) {
      drawForm(name);
    }
  }

  private void drawForm(COSName name) throws IOException {
    if (forms == DEEPEST_FORM) {
      throw new Refusing(
          Refusals.tooComplex("超过 " + DEEPEST_FORM + " 层嵌套图形", "不超过 " + DEEPEST_FORM + " 层嵌套图形"));
    }
    forms++;
    pen.save();
    if (getResources().getXObject(name) instanceof PDFormXObject form) {
      showForm(form);
    }
    pen.restore();
    forms--;
  }

  /** An image fills the unit square of the current space (ISO 32000-1, 8.9.5). */
  private void addPicture() {
    Rectangle2D box =
        getGraphicsState()
            .getCurrentTransformationMatrix()
            .createAffineTransform()
            .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
            .getBounds2D();
    Rectangle2D shown = view.fromPage().createTransformedShape(box).getBounds2D();
    if (shown.intersects(0, 0, view.width(), view.height())) {
      pictures.add(shown);
    }
  }

  /** Where a point of the current space is on the page. */
  private Point2D onPage(float x, float y) {
    return view.fromPage().transform(transformedPoint(x, y), new Point2D.Double());
  }

  @Override
  protected void showText(byte[] string) throws IOException {
    if (getGraphicsState().getTextState().getFont() == null) {
      throw new Refusing(Refusals.damaged());
    }
    super.showText(string);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
      return;
    }
    AffineTransform toShow = new AffineTransform(view.fromPage());
    toShow.concatenate(matrix.createAffineTransform());
    int turn = turn(toShow);
    double size = Math.hypot(toShow.getShearX(), toShow.getScaleY());
    double scale = Math.hypot(toShow.getScaleX(), toShow.getShearY());
    double advance = font.isVertical() ? size : displacement.getX() * scale;
    double x = toShow.getTranslateX();
    double y = toShow.getTranslateY();
    Glyph placed = new Glyph("", x, y, advance, size, turn);
    if (turn < 0 || size < LEAST_SIZE || !view.shows(placed.centreX(), placed.centreY())) {
      return;
    }
    if (glyphs.size() == MOST_GLYPHS) {
      throw new Refusing(
          Refusals.tooComplex("一页超过 " + MOST_GLYPHS + " 个字符", "每页不超过 " + MOST_GLYPHS + " 个字符"));
    }
    glyphs.add(new Glyph(text(font, code), x, y, advance, size, turn));
  }

  /** By how many quarters a text is turned; -1 where it is slanted, as a watermark is. */
  private static int turn(AffineTransform text) {
    double along = text.getScaleX();
    double down = text.getShearY();
    if (Math.abs(down) <= SLANT * Math.abs(along)) {
      return along > 0 ? 0 : 2;
    }
    if (Math.abs(along) <= SLANT * Math.abs(down)) {
      return down > 0 ? 1 : 3;
    }
    return -1;
  }

  private String text(PDFont font, int code) throws IOException {
    try {
      return texts.of(font, code, pageNumber);
    } catch (ContentRefused e) {
      throw new Refusing(e);
    }
  }
}
