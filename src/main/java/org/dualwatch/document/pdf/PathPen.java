package org.dualwatch.document.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.dualwatch.document.gate.Refusals;

/**
 * Follows the path operators (ISO 32000-1, 8.5) and keeps what looks like a straight line: a line
 * that is stroked, or a shape so thin that it can only be one, as many programs draw borders.
 */
final class PathPen {

  private static final int MOST_STROKES = 100_000;
  private static final int MOST_POINTS = 1_000_000;

  /** In points; a border may be as thick as this, and nothing thinner is a filled area. */
  private static final double THICKEST = 4;

  /** In points; a line may be off by this to run along the page's sides. */
  private static final double SLANT = 0.7;

  /** Where a point of the current space is on the page. */
  interface OnPage {
    Point2D of(float x, float y);
  }

  /** Whether what is filled or stroked is white, and so not seen. */
  private record Ink(boolean fillsWhite, boolean strokesWhite) {}

  private static final class SubPath {
    private final List<Point2D> points = new ArrayList<>();
    private boolean curved;
    private boolean closed;
  }

  private final List<Stroke> strokes = new ArrayList<>();
  private final Deque<Ink> inks = new ArrayDeque<>();
  private Ink ink = new Ink(false, false);
  private List<SubPath> path = new ArrayList<>();
  private int points;
  private int outlines;

  List<Stroke> strokes() {
    return strokes;
  }

  /** How many curved shapes were filled. */
  int outlines() {
    return outlines;
  }

  void save() {
    inks.push(ink);
  }

  void restore() {
    if (!inks.isEmpty()) {
      ink = inks.pop();
    }
  }

  /**
   * Follows an operator.
   *
   * @return whether it is one of paths or of their colours
   */
  boolean draws(String operator, List<COSBase> operands, OnPage onPage, double lineWidth)
      throws IOException {
    switch (operator) {
      case "m" -> begin(point(operands, 0, onPage));
      case "l" -> add(point(operands, 0, onPage));
      case "c" -> addCurve(point(operands, 4, onPage));
      case "v", "y" -> addCurve(point(operands, 2, onPage));
      case "h" -> close();
      case "re" -> addRectangle(operands, onPage);
      case "S" -> paint(false, true, lineWidth);
      case "s" -> {
        close();
        paint(false, true, lineWidth);
      }
      case "f", "F", "f*" -> paint(true, false, lineWidth);
      case "B", "B*" -> paint(true, true, lineWidth);
      case "b", "b*" -> {
        close();
        paint(true, true, lineWidth);
      }
      case "n" -> paint(false, false, lineWidth);
      case "g", "rg", "k", "sc", "scn" -> ink = new Ink(isWhite(operands), ink.strokesWhite);
      case "G", "RG", "K", "SC", "SCN" -> ink = new Ink(ink.fillsWhite, isWhite(operands));
      case "cs" -> ink = new Ink(false, ink.strokesWhite);
      case "CS" -> ink = new Ink(ink.fillsWhite, false);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean isWhite(List<COSBase> operands) {
    int count = operands.size();
    float white = count == 4 ? 0 : 1;
    return count > 0
        && operands.stream().allMatch(o -> o instanceof COSNumber n && n.floatValue() == white);
  }

  private static float number(List<COSBase> operands, int index) throws IOException {
    if (index < operands.size() && operands.get(index) instanceof COSNumber number) {
      return number.floatValue();
    }
    throw new PageEngine.Refusing(Refusals.damaged());
  }

  private static Point2D point(List<COSBase> operands, int index, OnPage onPage)
      throws IOException {
    return onPage.of(number(operands, index), number(operands, index + 1));
  }

  private void begin(Point2D point) throws IOException {
    path.add(new SubPath());
    add(point);
  }

  private void add(Point2D point) throws IOException {
    points++;
    if (points > MOST_POINTS) {
      throw tooMany(MOST_POINTS, "个路径点");
    }
    if (path.isEmpty()) {
      path.add(new SubPath());
    }
    path.get(path.size() - 1).points.add(point);
  }

  private void addCurve(Point2D end) throws IOException {
    add(end);
    path.get(path.size() - 1).curved = true;
  }

  private void close() {
    if (!path.isEmpty()) {
      path.get(path.size() - 1).closed = true;
    }
  }

  private void addRectangle(List<COSBase> operands, OnPage onPage) throws IOException {
    float x = number(operands, 0);
    float y = number(operands, 1);
    float right = x + number(operands, 2);
    float top = y + number(operands, 3);
    begin(onPage.of(x, y));
    add(onPage.of(right, y));
    add(onPage.of(right, top));
    add(onPage.of(x, top));
    close();
  }

  private void paint(boolean fill, boolean stroke, double lineWidth) throws IOException {
    for (SubPath part : path) {
      if (fill && !ink.fillsWhite) {
        fill(part);
      }
      if (stroke && !ink.strokesWhite && lineWidth <= THICKEST) {
        stroke(part);
      }
    }
    path = new ArrayList<>();
    points = 0;
  }

  private void fill(SubPath part) throws IOException {
    if (part.curved) {
      outlines++;
      return;
    }
    double left = part.points.stream().mapToDouble(Point2D::getX).min().orElse(0);
    double right = part.points.stream().mapToDouble(Point2D::getX).max().orElse(0);
    double top = part.points.stream().mapToDouble(Point2D::getY).min().orElse(0);
    double bottom = part.points.stream().mapToDouble(Point2D::getY).max().orElse(0);
    boolean flat = bottom - top <= THICKEST;
    boolean narrow = right - left <= THICKEST;
    // A dot is both: programs put one where borders meet.
    if (flat) {
      add(new Stroke(true, (top + bottom) / 2, left, right));
    }
    if (narrow) {
      add(new Stroke(false, (left + right) / 2, top, bottom));
    }
  }

  private void stroke(SubPath part) throws IOException {
    if (part.curved) {
      return;
    }
    List<Point2D> all = part.points;
    for (int i = 1; i < all.size(); i++) {
      addSide(all.get(i - 1), all.get(i));
    }
    if (part.closed && all.size() > 2) {
      addSide(all.get(all.size() - 1), all.get(0));
    }
  }

  private void addSide(Point2D from, Point2D to) throws IOException {
    double x = Math.abs(from.getX() - to.getX());
    double y = Math.abs(from.getY() - to.getY());
    if (y <= SLANT && x >= y) {
      double at = (from.getY() + to.getY()) / 2;
      add(new Stroke(true, at, Math.min(from.getX(), to.getX()), Math.max(from.getX(), to.getX())));
    } else if (x <= SLANT) {
      double at = (from.getX() + to.getX()) / 2;
      add(
          new Stroke(
              false, at, Math.min(from.getY(), to.getY()), Math.max(from.getY(), to.getY())));
    }
  }

  private void add(Stroke stroke) throws IOException {
    boolean finite = Double.isFinite(stroke.at()) && Double.isFinite(stroke.from() + stroke.to());
    if (!finite) {
      throw new PageEngine.Refusing(Refusals.damaged());
    }
    if (strokes.size() == MOST_STROKES) {
      throw tooMany(MOST_STROKES, "条线");
    }
    strokes.add(stroke);
  }

  private static IOException tooMany(int most, String unit) {
    return new PageEngine.Refusing(
        Refusals.tooComplex("一页超过 " + most + " " + unit, "每页不超过 " + most + " " + unit));
  }
}
