package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.Problem;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The entries of an XML file, one at a time, so that memory holds the bytes and one entry. Document
 * types and entities are not read; an entry that is too large or too deep is left out. Not
 * thread-safe.
 */
final class XmlEntries implements Entries<XmlElement> {

  private static final int DEEPEST = 64;
  private static final int MOST_ELEMENTS = 10_000;
  private static final int LONGEST_TEXT = 1_000_000;

  private final HttpUrl url;
  private final Set<String> names;
  private final Consumer<Problem> problems;
  private final XmlText text;
  private final XMLStreamReader in;
  private @Nullable XmlElement open;
  private int depth;
  private boolean ended;

  /**
   * @param url where the file came from
   * @param roots what the outermost element can be called
   * @param names what entries are called, at whatever depth outside another entry
   * @throws DatatrackerException if it is no such file
   */
  XmlEntries(
      byte[] xml, HttpUrl url, Set<String> roots, Set<String> names, Consumer<Problem> problems) {
    this.url = url;
    this.names = names;
    this.problems = problems;
    try {
      text = XmlText.of(xml);
      in = factory().createXMLStreamReader(text);
    } catch (IOException e) {
      throw unusable(String.valueOf(e.getMessage()));
    } catch (XMLStreamException e) {
      throw broken(e);
    }
    int event = event();
    while (event != XMLStreamConstants.START_ELEMENT) {
      event = event();
    }
    if (!roots.contains(in.getLocalName())) {
      throw unusable("it is no " + String.join(" or ", roots) + " but " + in.getLocalName());
    }
    open = element();
    depth = 1;
  }

  private static final String JDK_DEPTH = "jdk.xml.maxElementDepth";

  private static XMLInputFactory factory() {
    // The JDK's own, whatever else is on the class path: its behaviour is what tests have seen.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // Newer JDKs end a file that is nested deeper; here only the entry is lost.
    if (factory.isPropertySupported(JDK_DEPTH)) {
      factory.setProperty(JDK_DEPTH, "0");
    }
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("it wants another file: " + systemId);
        });
    return factory;
  }

  @Override
  public @Nullable XmlElement next() {
    while (!ended) {
      switch (event()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (names.contains(in.getLocalName())) {
            XmlElement entry = entry();
            if (entry != null) {
              return entry;
            }
          } else if (depth > DEEPEST) {
            throw unusable("its elements are nested more than " + DEEPEST + " deep");
          } else {
            open = element();
          }
        }
        case XMLStreamConstants.END_ELEMENT -> close();
        case XMLStreamConstants.END_DOCUMENT -> end();
        default -> {
          // Text between entries, comments: nothing that they say.
        }
      }
    }
    return null;
  }

  private void close() {
    depth--;
    XmlElement closed = open;
    open = closed == null ? null : closed.parent().orElse(null);
  }

  private void end() {
    ended = true;
    if (text.replaced() > 0) {
      problems.accept(
          Problem.of(
              "characters-unusable",
              url.toString(),
              text.replaced() + " characters are not of its encoding or not of XML"));
    }
  }

  /** The entry whose start was just read, read to its end; null if it is not to be kept. */
  private @Nullable XmlElement entry() {
    int outside = depth - 1;
    int line = in.getLocation().getLineNumber();
    XmlElement entry = element();
    XmlElement at = entry;
    String tooMuch = "";
    int elements = 0;
    long characters = 0;
    while (depth > outside) {
      int event = event();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        tooMuch = ++elements > MOST_ELEMENTS ? "too many elements" : tooMuch;
        tooMuch = depth > DEEPEST ? "elements nested too deep" : tooMuch;
        if (tooMuch.isEmpty()) {
          XmlElement child = new XmlElement(in.getLocalName(), at);
          readAttributes(child);
          at.add(child);
          at = child;
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        at = tooMuch.isEmpty() ? at.parent().orElse(entry) : at;
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        characters += in.getTextLength();
        tooMuch = characters > LONGEST_TEXT ? "too much text" : tooMuch;
        if (tooMuch.isEmpty()) {
          at.add(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
        }
      } else if (event == XMLStreamConstants.ENTITY_REFERENCE && tooMuch.isEmpty()) {
        at.add("&" + in.getLocalName() + ";");
      }
    }
    if (tooMuch.isEmpty()) {
      return entry;
    }
    problems.accept(
        new Problem("entry-unusable", url.toString(), line, "an entry has " + tooMuch, ""));
    return null;
  }

  private XmlElement element() {
    XmlElement element = new XmlElement(in.getLocalName(), open);
    readAttributes(element);
    return element;
  }

  private void readAttributes(XmlElement element) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      element.attribute(in.getAttributeLocalName(i), in.getAttributeValue(i));
    }
  }

  // The JDK's reader lets go of exceptions of other kinds where a file is very odd.
  private int event() {
    try {
      int event = in.next();
      if (event == XMLStreamConstants.DTD) {
        throw unusable("it declares a document type, which is not read");
      }
      return event;
    } catch (XMLStreamException e) {
      throw broken(e);
    } catch (DatatrackerException e) {
      throw e;
    } catch (RuntimeException e) {
      throw unusable("it cannot be read as XML: " + e);
    }
  }

  private DatatrackerException broken(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int text = message.indexOf("Message: ");
    String where = e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNumber();
    return unusable(
        "the XML is broken"
            + where
            + ": "
            + (text < 0 ? message : message.substring(text + "Message: ".length())));
  }

  private DatatrackerException unusable(String why) {
    return DatatrackerException.unusable(url, 200, why);
  }
}
