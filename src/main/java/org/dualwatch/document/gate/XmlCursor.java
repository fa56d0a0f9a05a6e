package org.dualwatch.document.gate;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.io.Stax2ByteArraySource;

/**
 * Walks down one XML part, element by element. Aalto knows no entities but the five of XML, so that
 * nothing outside the bytes is ever looked at; a DTD is refused all the same.
 *
 * <p>After {@link #nextChild()} said true, the child has to be consumed to its end, by walking its
 * own children until false, by {@link #skip()} or by {@link #appendText(StringBuilder)}.
 */
public final class XmlCursor {

  public static final String XML = "http://www.w3.org/XML/1998/namespace";

  private static final int LONGEST_NAME = 60;

  private final XMLStreamReader2 reader;
  private final XmlNames names = new XmlNames();
  private int elements;
  private int depth;

  /**
   * Starts before the root element. The factory is not shared: it keeps the names of every document
   * it has seen, and a hostile one can have very many.
   */
  public XmlCursor(byte[] part) throws ContentRefused {
    XmlNames.requireFewAttributes(part);
    try {
      reader =
          (XMLStreamReader2)
              new InputFactoryImpl()
                  .createXMLStreamReader(new Stax2ByteArraySource(part, 0, part.length));
    } catch (XMLStreamException | RuntimeException e) {
      throw Refusals.damaged();
    }
  }

  /** Moves to the next child element, or past the end of the current element and says false. */
  public boolean nextChild() throws ContentRefused {
    return nextChild(false);
  }

  /** Like {@link #nextChild()}, for elements whose character data is not for people. */
  public boolean nextChildPastText() throws ContentRefused {
    return nextChild(true);
  }

  private boolean nextChild(boolean pastText) throws ContentRefused {
    while (true) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          return true;
        }
        case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
          return false;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!pastText && !whitespace()) {
            throw Refusals.damaged();
          }
        }
        default -> {}
      }
    }
  }

  /** Skips the current element with all that is in it. */
  public void skip() throws ContentRefused {
    int outside = depth - 1;
    while (depth > outside) {
      next();
    }
  }

  /** Skips the current element and says whether there was any text in it. */
  public boolean skipFindingText() throws ContentRefused {
    int outside = depth - 1;
    boolean text = false;
    while (depth > outside) {
      int event = next();
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text |= !whitespace();
      }
    }
    return text;
  }

  /** Appends the text of the current element, which holds nothing but text. */
  public void appendText(StringBuilder text) throws ContentRefused {
    int outside = depth - 1;
    while (depth > outside) {
      int event = next();
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        appendCharacters(text);
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        throw Refusals.damaged();
      }
    }
  }

  public String namespace() {
    return reader.getNamespaceURI();
  }

  public String localName() {
    return reader.getLocalName();
  }

  /** At which byte of the part the current element begins, right after it was moved to. */
  public int offset() {
    return Math.toIntExact(reader.getLocationInfo().getStartingByteOffset());
  }

  /** The element's name as it is written, for people who look into the file. */
  public String writtenName() {
    String prefix = reader.getPrefix();
    String name = prefix == null || prefix.isEmpty() ? localName() : prefix + ":" + localName();
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
  }

  public Optional<String> attribute(String namespace, String name) throws ContentRefused {
    try {
      // An element has few attributes: to look at each is faster than to look one up.
      for (int i = reader.getAttributeCount() - 1; i >= 0; i--) {
        if (reader.getAttributeLocalName(i).equals(name)
            && namespace.equals(reader.getAttributeNamespace(i))) {
          return Optional.of(reader.getAttributeValue(i));
        }
      }
      return Optional.empty();
    } catch (UncheckedStreamException e) {
      throw Refusals.damaged();
    }
  }

  /** The namespace that a prefix stands for here, empty where it stands for none. */
  public String namespaceOf(String prefix) throws ContentRefused {
    try {
      String namespace = reader.getNamespaceURI(prefix);
      return namespace == null ? "" : namespace;
    } catch (UncheckedStreamException e) {
      throw Refusals.damaged();
    }
  }

  /** Reads on to the end of the part, which has to be well-formed to its last byte. */
  public void finish() throws ContentRefused {
    while (next() != XMLStreamConstants.END_DOCUMENT) {
      if (depth > 0) {
        throw Refusals.damaged();
      }
    }
  }

  private int next() throws ContentRefused {
    int event;
    try {
      event = reader.next();
    } catch (XMLStreamException | RuntimeException e) {
      // Whatever the tokenizer throws, it throws because of the bytes.
      throw Refusals.damaged();
    }
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> countElement();
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> names.count("?", reader.getPITarget());
      case XMLStreamConstants.END_ELEMENT -> depth--;
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw Refusals.dtd();
      case XMLStreamConstants.END_DOCUMENT -> {
        if (depth > 0) {
          throw Refusals.damaged();
        }
      }
      default -> {}
    }
    return event;
  }

  private void countElement() throws ContentRefused {
    names.countElement(reader);
    elements++;
    if (elements > Limits.ELEMENTS) {
      throw Refusals.tooComplex(
          "超过 " + Limits.ELEMENTS + " 个元素", "不超过 " + Limits.ELEMENTS + " 个元素");
    }
    depth++;
    if (depth > Limits.XML_DEPTH) {
      throw Refusals.tooComplex(
          "超过 " + Limits.XML_DEPTH + " 层嵌套", "不超过 " + Limits.XML_DEPTH + " 层嵌套");
    }
  }

  private boolean whitespace() throws ContentRefused {
    try {
      return reader.isWhiteSpace();
    } catch (UncheckedStreamException e) {
      throw Refusals.damaged();
    }
  }

  /** The tokenizer reads text late, so that its complaints come from here, unchecked. */
  private void appendCharacters(StringBuilder text) throws ContentRefused {
    try {
      text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    } catch (UncheckedStreamException e) {
      throw Refusals.damaged();
    }
  }
}
