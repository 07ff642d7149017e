package io.github.dailyietf.datatracker.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ResourcePageTest {

  @Test
  void aPageTellsHowMuchItHolds() throws IOException {
    assertThat(
            page(
                "{\"meta\": {\"total_count\": 7, \"next\": \"/a/\"}, \"objects\": [{\"id\": 1}, 2]}"))
        .hasToString("page (objects: 1 of 7, strays: 1, more follow)");
    assertThat(page("{\"objects\": []}")).hasToString("page (objects: 0, strays: 0)");
  }

  private static ResourcePage page(String json) throws IOException {
    return ResourcePage.parse(json.getBytes(StandardCharsets.UTF_8));
  }
}
