package io.libvmi.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code vmi compose} as it is asked for nearly always: files, and perhaps {@code -o FORMAT} or
 * {@code --strict}.
 *
 * <p>It is read without picocli, which takes longer to load than composing takes. All the rest,
 * help and mistakes included, is left to {@link ComposeCommand}, and a test holds both to the same
 * meaning.
 *
 * @param files the files
 * @param format how to print
 * @param strict whether options that get into each other's way are refused
 */
record PlainCompose(List<String> files, OutputFormat format, boolean strict) {

  /** The command that is asked for, or null where it takes picocli to tell. */
  static @Nullable PlainCompose of(String... args) {
    if (args.length < 2 || !args[0].equals("compose")) {
      return null;
    }
    List<String> files = new ArrayList<>();
    OutputFormat format = null;
    boolean strict = false;
    for (int i = 1; i < args.length; i++) {
      String word = args[i];
      if (!word.startsWith("-") || word.equals("-")) {
        files.add(word);
      } else if (word.equals("--strict") && !strict) {
        strict = true;
      } else if ((word.equals("-o") || word.equals("--output"))
          && format == null
          && i + 1 < args.length) {
        format = OutputFormat.find(args[++i]);
        if (format == null) {
          return null;
        }
      } else {
        return null;
      }
    }
    return files.isEmpty()
        ? null
        : new PlainCompose(files, format == null ? OutputFormat.YAML : format, strict);
  }

  /** Composes, and returns the exit code. */
  int run(Streams streams) {
    return new Compose(streams).run(files, format, strict);
  }
}
