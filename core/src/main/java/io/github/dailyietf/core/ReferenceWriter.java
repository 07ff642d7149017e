package io.github.dailyietf.core;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes references so that they read back equal. A property that can hold any reference has to
 * tell the draft {@code draft-x-03} from revision 03 of {@code draft-x}; one that holds draft names
 * only has nothing to tell apart. Nothing loads this class but Jackson.
 */
final class ReferenceWriter extends JsonSerializer<DocumentReference>
    implements ContextualSerializer {

  private final boolean anyReference;

  /** For values that no property holds. */
  ReferenceWriter() {
    this(false);
  }

  private ReferenceWriter(boolean anyReference) {
    this.anyReference = anyReference;
  }

  @Override
  public JsonSerializer<?> createContextual(
      SerializerProvider provider, @Nullable BeanProperty property) {
    return property == null ? this : new ReferenceWriter(holdsAny(property.getType()));
  }

  private static boolean holdsAny(JavaType type) {
    JavaType content = type.getContentType();
    return content != null ? holdsAny(content) : type.hasRawClass(DocumentReference.class);
  }

  @Override
  public void serialize(DocumentReference reference, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    if (reference instanceof RfcNumber rfc) {
      out.writeNumber(rfc.value());
    } else if (anyReference && reference instanceof DraftName name && !readsBack(name)) {
      out.writeStartObject();
      out.writeStringField("draft", name.value());
      out.writeEndObject();
    } else if (anyReference && reference instanceof DraftVersion version && !readsBack(version)) {
      out.writeStartObject();
      out.writeStringField("draft", version.name().value());
      out.writeStringField("revision", version.revision().toString());
      out.writeEndObject();
    } else {
      out.writeString(reference.toString());
    }
  }

  private static boolean readsBack(DocumentReference reference) {
    try {
      return DocumentReference.parse(reference.toString()).equals(reference);
    } catch (IllegalArgumentException notAReference) {
      return false;
    }
  }
}
