package io.libvmi.cli;

import io.libvmi.reader.Limits;
import io.libvmi.reader.ManifestFiles;
import io.libvmi.reader.NearestName;
import io.libvmi.reader.ProblemsException;
import io.libvmi.reader.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads texts from files and from the standard input. */
final class TextFiles {
  static final String STANDARD_INPUT = "-";

  private final InputStream in;
  private final Mistakes mistakes;
  private boolean standardInputIsRead;

  /**
   * Makes a reader.
   *
   * @param in the standard input
   * @param mistakes where to add what is wrong
   */
  TextFiles(InputStream in, Mistakes mistakes) {
    this.in = in;
    this.mistakes = mistakes;
  }

  /**
   * Reads a text. What is wrong with it is added to the mistakes.
   *
   * @param file the name of the file; {@code -} for the standard input
   * @param expected what is expected in it
   * @return the text, or null if it cannot be read
   * @throws IOException when reading fails for a reason that is not the user's
   */
  @Nullable Source read(String file, String expected) throws IOException {
    try (InputStream stream = open(file, expected)) {
      return stream == null ? null : source(shown(file), stream);
    }
  }

  /**
   * Opens a text, which the caller closes. Why it cannot be opened is added to the mistakes.
   *
   * @param file the name of the file; {@code -} for the standard input
   * @param expected what is expected in it
   * @return the text, or null if it cannot be opened
   * @throws IOException when opening fails for a reason that is not the user's
   */
  @Nullable InputStream open(String file, String expected) throws IOException {
    return file.equals(STANDARD_INPUT) ? standardInput() : file(file, expected);
  }

  /** What messages call a file. */
  static String shown(String file) {
    return file.equals(STANDARD_INPUT) ? "<stdin>" : file;
  }

  private @Nullable InputStream standardInput() {
    if (standardInputIsRead) {
      mistakes.add("-: the standard input can be read only once");
      return null;
    }
    standardInputIsRead = true;
    return in;
  }

  /** Whether a name is that of a directory. */
  static boolean isDirectory(String name) {
    try {
      return !name.isEmpty() && !name.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(name));
    } catch (InvalidPathException e) {
      return false; // which is told where it is opened
    }
  }

  /**
   * Finds the manifests of a directory. What cannot be read is added to the mistakes.
   *
   * @throws IOException when looking for them fails altogether
   */
  List<String> in(String directory) throws IOException {
    return ManifestFiles.in(Path.of(directory), failure -> add(directory, failure)).stream()
        .map(Path::toString)
        .toList();
  }

  private void add(String directory, IOException failure) {
    if (failure instanceof FileSystemException e && e.getFile() != null) {
      mistakes.add(e.getFile() + ": " + words(e, e.getFile()));
    } else {
      mistakes.add(directory + ": this directory cannot be read: " + failure.getMessage());
    }
  }

  private @Nullable InputStream file(String file, String expected) throws IOException {
    if (file.isEmpty()) {
      mistakes.add("an empty text was given where the name of a file was expected");
      return null;
    }
    try {
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        mistakes.add(file + ": this is a directory where " + expected + " was expected");
        return null;
      }
      return Files.newInputStream(path);
    } catch (FileSystemException e) {
      mistakes.add(file + ": " + words(e, file));
    } catch (InvalidPathException e) {
      mistakes.add(file + ": this cannot be the name of a file: " + e.getReason());
    }
    return null;
  }

  /** Why a file or directory cannot be read. */
  private static String words(FileSystemException e, String file) {
    Path path = Path.of(file);
    if (e instanceof NoSuchFileException) {
      return Files.isSymbolicLink(path)
          ? "this is a link to something that is not there"
          : "there is no such file" + near(path);
    }
    return e instanceof AccessDeniedException
        ? "you are not allowed to read this " + (Files.isDirectory(path) ? "directory" : "file")
        : "it cannot be opened: " + e.getReason();
  }

  private @Nullable Source source(String name, InputStream stream) throws IOException {
    try {
      return Source.read(name, stream, Limits.DEFAULT);
    } catch (ProblemsException e) {
      mistakes.inTexts().addAll(e.problems());
      return null;
    }
  }

  /** The file of the same directory that was likely meant. */
  private static String near(Path path) {
    Path name = path.getFileName();
    Path parent = path.toAbsolutePath().getParent();
    if (name == null || parent == null) {
      return "";
    }
    try (Stream<Path> files = Files.list(parent)) {
      List<String> names = files.map(one -> String.valueOf(one.getFileName())).toList();
      String suggestion = NearestName.suggestion(name.toString(), names);
      return suggestion == null ? "" : "; " + suggestion;
    } catch (IOException e) {
      return ""; // no directory, no suggestion
    }
  }
}
