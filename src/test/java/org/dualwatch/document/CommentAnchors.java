package org.dualwatch.document;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What comments say, and the text of the paragraphs that they stand in, by the JDK's own parser.
 */
final class CommentAnchors {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final Map<String, String> texts = new HashMap<>();

  CommentAnchors(byte[] docx) {
    Map<String, byte[]> parts = ZipFiles.unpack(docx);
    Map<String, String> comments = new HashMap<>();
    for (Element comment : all(parts, "word/comments.xml", "comment")) {
      comments.put(comment.getAttributeNS(WORD, "id"), comment.getTextContent());
    }
    for (Element start : all(parts, "word/document.xml", "commentRangeStart")) {
      Node paragraph = start.getParentNode();
      texts.put(comments.get(start.getAttributeNS(WORD, "id")), text((Element) paragraph));
    }
  }

  void forEach(BiConsumer<String, String> textByComment) {
    texts.forEach(textByComment);
  }

  private static String text(Element paragraph) {
    StringBuilder text = new StringBuilder();
    NodeList runs = paragraph.getElementsByTagNameNS(WORD, "t");
    for (int i = 0; i < runs.getLength(); i++) {
      text.append(runs.item(i).getTextContent());
    }
    return text.toString();
  }

  private static List<Element> all(Map<String, byte[]> parts, String part, String name) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      NodeList nodes =
          factory
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(Objects.requireNonNull(parts.get(part))))
              .getElementsByTagNameNS(WORD, name);
      return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
