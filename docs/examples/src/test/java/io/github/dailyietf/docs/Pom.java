package io.github.dailyietf.docs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A POM as it stands in its file, without what it inherits. */
record Pom(Element project) {

  static Pom read(Path file) throws IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    try (InputStream in = Files.newInputStream(file)) {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return new Pom(factory.newDocumentBuilder().parse(in).getDocumentElement());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("cannot read " + file, e);
    }
  }

  /** The text at a path like {@code scm/url}; of several elements of one name, the first counts. */
  Optional<String> text(String path) {
    return texts(project, path).findFirst();
  }

  List<Element> elements(String path) {
    return below(project, path).toList();
  }

  /** The texts at a path below an element. */
  static Stream<String> texts(Element element, String path) {
    return below(element, path).map(each -> each.getTextContent().strip());
  }

  private static Stream<Element> below(Element element, String path) {
    Stream<Element> found = Stream.of(element);
    for (String name : path.split("/", -1)) {
      found = found.flatMap(each -> children(each, name));
    }
    return found;
  }

  List<String> texts(String path) {
    return texts(project, path).toList();
  }

  private static Stream<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element element && element.getTagName().equals(name)) {
        children.add(element);
      }
    }
    return children.stream();
  }
}
