package io.github.dailyietf.examples;

import io.github.dailyietf.digest.publish.Post;
import io.github.dailyietf.digest.publish.Sighting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Publishes into a folder, one Markdown file for each post, for a static site. A file can be looked
 * for, so even the post during which a run was cut off is published exactly once.
 */
record FolderChannel(Path folder) implements Channel {

  static FolderChannel of(CommandLine options) {
    return new FolderChannel(Path.of(options.required("--site")));
  }

  @Override
  public List<Post> posts(String place, String markdown) {
    return List.of(Post.of(place + ".md", markdown));
  }

  @Override
  public String create(Post post) throws IOException {
    update(post.place(), post);
    return post.place();
  }

  /** Moves a finished file to its place: nobody ever sees half a page. */
  @Override
  public void update(String address, Post post) throws IOException {
    Path page = folder.resolve(address);
    Files.createDirectories(folder.resolve(address).resolveSibling("."));
    Path unfinished = page.resolveSibling(page.getFileName() + ".tmp");
    Files.writeString(unfinished, post.content());
    Files.move(
        unfinished, page, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public Sighting find(String place, String key) {
    return Files.exists(folder.resolve(place)) ? Sighting.at(place) : Sighting.absent();
  }
}
