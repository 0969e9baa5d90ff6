package io.libvmi.cli;

import io.libvmi.reader.Manifest;
import io.libvmi.reader.ProblemsException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code vmi format} does. It knows nothing of how the command line was read. */
final class Format {
  private final Streams streams;
  private final Mistakes mistakes = new Mistakes();
  private final ManifestTexts texts;

  Format(Streams streams) {
    this.streams = streams;
    this.texts = new ManifestTexts(streams, mistakes);
  }

  /** What becomes of a text; it is asked in the order of the files. */
  private interface Use {
    void of(ManifestText text) throws IOException;
  }

  /** Prints all manifests of some files, when nothing is wrong with any. */
  int print(List<String> files, OutputFormat format) {
    List<String> yaml = new ArrayList<>();
    List<Object> trees = new ArrayList<>();
    each(
        files,
        text -> {
          if (format == OutputFormat.JSON) {
            text.manifests().stream().map(Manifest::tree).forEach(trees::add);
          } else {
            yaml.add(text.yaml());
          }
        });
    int code = end();
    if (code != Exit.OK || (yaml.isEmpty() && trees.isEmpty())) {
      return code;
    }
    return streams.print(
        format == OutputFormat.JSON ? format.text(trees) : String.join("---\n", yaml));
  }

  /** Lists the files that would change. */
  int check(List<String> files) {
    List<String> changed = new ArrayList<>();
    each(
        files,
        text -> {
          if (text.differs(text.canonical())) {
            changed.add(text.source().name());
          }
        });
    int printed = list(changed);
    int code = end();
    return code != Exit.OK ? code : changed.isEmpty() ? printed : Exit.DIFFERENT;
  }

  /** Rewrites the files that are not canonical, and lists them. */
  int write(List<String> files) {
    if (files.contains(TextFiles.STANDARD_INPUT)) {
      streams.complain("vmi format: the standard input cannot be rewritten; leave out --write");
      return Exit.MISTAKE;
    }
    List<String> changed = new ArrayList<>();
    each(
        files,
        text -> {
          String canonical = text.canonical();
          if (text.differs(canonical)) {
            replace(text.file(), canonical);
            changed.add(text.file());
          }
        });
    int printed = list(changed);
    int code = end();
    return code == Exit.OK ? printed : code;
  }

  private static void replace(String file, String text) throws IOException {
    try {
      Replacement.write(Path.of(file), text);
    } catch (AccessDeniedException e) {
      throw new IOException("you are not allowed to write this file", e);
    } catch (FileSystemException e) {
      throw new IOException("it cannot be written: " + e.getReason(), e);
    }
  }

  private void each(List<String> names, Use use) {
    try {
      List<ManifestTexts.Input> inputs = texts.find(names);
      try (ProgressBar bar = new ProgressBar(streams, "files", inputs.size())) {
        for (ManifestTexts.Input input : inputs) {
          one(input, use);
          bar.step();
        }
      }
    } catch (IOException e) {
      mistakes.add("a directory cannot be read: " + e.getMessage());
    }
  }

  private void one(ManifestTexts.Input input, Use use) {
    try {
      ManifestText text = texts.read(input);
      if (text != null) {
        use.of(text);
      }
    } catch (ProblemsException e) {
      mistakes.inTexts().addAll(e.problems());
    } catch (IOException e) {
      mistakes.add(input.name() + ": " + e.getMessage());
    }
  }

  private int list(List<String> files) {
    StringBuilder out = new StringBuilder();
    files.forEach(file -> out.append(file).append('\n'));
    return out.isEmpty() ? Exit.OK : streams.print(out.toString());
  }

  /** Tells what is to be told about the files. */
  private int end() {
    texts
        .passedOver()
        .forEach(
            file -> streams.complain(file + ": passed over, because there is no manifest in it"));
    if (mistakes.isEmpty()) {
      return Exit.OK;
    }
    streams.complain(mistakes.report());
    return Exit.MISTAKE;
  }
}
