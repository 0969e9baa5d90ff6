package io.libvmi.reader;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The files in which manifests lie. */
public final class ManifestFiles {
  private ManifestFiles() {}

  /**
   * Finds the files of a directory: those whose names end in {@code .yaml}, {@code .yml} or {@code
   * .json}, in it and in the directories below it. Files and directories whose names begin with a
   * dot are left out; links to directories are not followed below the given one.
   *
   * @param path a directory, or a file, which stands for itself whatever its name is
   * @return the files, ordered by their paths
   * @throws IOException if there is no such file or directory, or it cannot be read
   */
  public static List<Path> in(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    List<Path> files = new ArrayList<>();
    // the link itself is followed where the directory that was asked for is one
    Path start = Files.isSymbolicLink(path) ? path.resolve(".") : path;
    Files.walkFileTree(
        start,
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return !directory.equals(start) && isHidden(directory)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && isManifest(file) && Files.isRegularFile(file)) {
              files.add(file.normalize());
            }
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(files);
    return files;
  }

  private static boolean isHidden(Path file) {
    return String.valueOf(file.getFileName()).startsWith(".");
  }

  private static boolean isManifest(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
  }
}
