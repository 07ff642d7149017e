package io.github.dailyietf.digest.render;

import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Part;
import java.io.IOException;

/** Prints the values themselves. */
final class JsonRenderer implements DigestRenderer {

  @Override
  public String render(Digest digest) {
    return digest.toJson();
  }

  @Override
  public void render(Digest digest, Appendable out) throws IOException {
    digest.toJson(out);
  }

  @Override
  public String render(Part part) {
    return part.toJson();
  }
}
