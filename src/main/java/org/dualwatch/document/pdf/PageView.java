package org.dualwatch.document.pdf;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page as it is shown: its crop box, turned as the page says (ISO 32000-1, 7.7.3.3).
 *
 * @param fromPage from the page's own space to points from the upper left, y downwards
 */
record PageView(AffineTransform fromPage, double width, double height) {

  static final PageView NONE = new PageView(new AffineTransform(), 0, 0);

  static PageView of(PDPage page) {
    PDRectangle box = page.getCropBox();
    double left = box.getLowerLeftX();
    double right = box.getUpperRightX();
    double bottom = box.getLowerLeftY();
    double top = box.getUpperRightY();
    int rotation = page.getRotation();
    AffineTransform fromPage =
        switch (rotation) {
          case 90 -> new AffineTransform(0, 1, 1, 0, -bottom, -left);
          case 180 -> new AffineTransform(-1, 0, 0, 1, right, -bottom);
          case 270 -> new AffineTransform(0, -1, -1, 0, top, right);
          default -> new AffineTransform(1, 0, 0, -1, -left, top);
        };
    boolean upright = rotation % 180 == 0;
    return new PageView(
        fromPage,
        upright ? box.getWidth() : box.getHeight(),
        upright ? box.getHeight() : box.getWidth());
  }

  boolean shows(double x, double y) {
    return x >= 0 && x <= width && y >= 0 && y <= height;
  }
}
