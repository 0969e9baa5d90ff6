package io.libvmi.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import org.jspecify.annotations.Nullable;

/** Replaces what a file holds, wholly or not at all, whatever happens meanwhile. */
final class Replacement {
  private Replacement() {}

  /**
   * Replaces what a file holds. Its permissions stay, and a link stays a link: what it leads to is
   * replaced.
   *
   * @param file an existing file
   * @param text what it is to hold
   * @throws IOException if that fails; the file is as it was then
   */
  static void write(Path file, String text) throws IOException {
    Path target = file.toRealPath();
    if (!Files.isWritable(target)) {
      throw new AccessDeniedException(file.toString());
    }
    Path directory = target.toAbsolutePath().getParent();
    Path temporary = Files.createTempFile(directory, ".vmi-", ".tmp");
    try {
      Files.write(temporary, text.getBytes(StandardCharsets.UTF_8));
      keepAttributes(target, temporary);
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void keepAttributes(Path from, Path to) throws IOException {
    PosixFileAttributeView view = view(to);
    PosixFileAttributeView old = view(from);
    if (view != null && old != null) {
      PosixFileAttributes attributes = old.readAttributes();
      view.setPermissions(attributes.permissions());
      if (!attributes.group().equals(view.readAttributes().group())) {
        view.setGroup(attributes.group());
      }
    }
  }

  private static @Nullable PosixFileAttributeView view(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class);
  }
}
