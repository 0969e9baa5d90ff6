package io.libvmi.describe;

import io.libvmi.describe.Diagram.Box;
import io.libvmi.describe.Diagram.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a disk or an interface leads to.
 *
 * @param kind how it is drawn
 * @param what what sort of thing it is, such as {@code container image}
 * @param name which one it is; empty where that is no question
 * @param facts what else there is to say
 * @param fate what becomes of what is written there; empty where nothing is
 * @param path where it stands
 */
record Piece(Kind kind, String what, String name, List<String> facts, Fate fate, String path) {

  /** What becomes of what is written to a volume. */
  enum Fate {
    NONE("", ""),
    KEPT("; kept", "kept"),
    ON_HOST("; kept, on that host", "kept, on that host"),
    LOST("; what is written is lost on restart", "lost on restart");

    private final String text;
    private final String brief;

    Fate(String text, String brief) {
      this.text = text;
      this.brief = brief;
    }
  }

  Piece {
    facts = facts.stream().filter(fact -> !fact.isEmpty()).toList();
  }

  static Piece of(Kind kind, String what, String name, String path, @Nullable String... facts) {
    List<String> said = new ArrayList<>();
    Arrays.stream(facts).forEach(fact -> said.add(fact == null ? "" : fact));
    return new Piece(kind, what, name, said, Fate.NONE, path);
  }

  /** Something that is not there. */
  static Piece missing(String what) {
    return of(Kind.MISSING, what, "", "");
  }

  Piece with(Fate other) {
    return new Piece(kind, what, name, facts, other, path);
  }

  /** It in words, and what it is made from. */
  String text(@Nullable Piece from) {
    List<@Nullable String> words = new ArrayList<>();
    words.add(Lines.joined(" ", List.of(what, name)));
    words.addAll(facts);
    words.add(from == null ? null : from.text(null));
    return Lines.joined(", ", words) + fate.text;
  }

  /** It in a box. */
  Box box() {
    List<String> details = new ArrayList<>();
    details.add(name);
    details.addAll(facts);
    details.add(fate.brief);
    details.removeIf(String::isEmpty);
    String title =
        what.isEmpty() ? name : Character.toUpperCase(what.charAt(0)) + what.substring(1);
    return new Box(kind, title, details, path);
  }
}
