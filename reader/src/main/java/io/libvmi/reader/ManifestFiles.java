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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
   * @throws IOException if there is no such file or directory, or something in it cannot be read: a
   *     directory, or a link to a file that is not there; all others are its suppressed exceptions
   */
  public static List<Path> in(Path path) throws IOException {
    List<IOException> failures = new ArrayList<>();
    List<Path> files = in(path, failures::add);
    if (!failures.isEmpty()) {
      IOException first = failures.remove(0);
      failures.forEach(first::addSuppressed);
      throw first;
    }
    return files;
  }

  /**
   * Finds the files of a directory as {@link #in(Path)} does, and goes on where something cannot be
   * read.
   *
   * @param path a directory, or a file, which stands for itself whatever its name is
   * @param failures is told what cannot be read
   * @return the files that were found all the same, ordered by their paths
   * @throws IOException if looking for files fails altogether
   */
  public static List<Path> in(Path path, Consumer<? super IOException> failures)
      throws IOException {
    if (!Files.exists(path)) {
      failures.accept(new NoSuchFileException(path.toString()));
      return List.of();
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
            if (isHidden(file) || !isManifest(file)) {
              return FileVisitResult.CONTINUE;
            }
            if (Files.isRegularFile(file)) {
              files.add(file.normalize());
            } else if (attributes.isSymbolicLink() && !Files.exists(file)) {
              failures.accept(new NoSuchFileException(file.normalize().toString()));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            if (file.equals(start) || !isHidden(file)) {
              failures.accept(failure);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) {
            if (failure != null) {
              failures.accept(failure);
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
