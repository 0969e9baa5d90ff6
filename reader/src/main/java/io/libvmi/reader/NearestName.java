package io.libvmi.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the right name that a wrong one was likely meant to be.
 *
 * <p>The first of these that finds something decides: the same letters ({@code boot_order}, {@code
 * BootOrder}); few typing errors ({@code coers}); a beginning ({@code mem}); the same words with
 * others between them ({@code withMemory} for {@code withGuestMemory}).
 */
public final class NearestName {
  private static final int SUGGESTED = 3;
  private static final int LONGEST = 100;

  private NearestName() {}

  /**
   * Finds the nearest name.
   *
   * @param name the wrong name
   * @param candidates the right names
   * @return the nearest of them, or empty where none is near
   */
  public static Optional<String> find(String name, Collection<String> candidates) {
    return near(name, candidates).stream().findFirst();
  }

  /**
   * Asks for the nearest names, as the suggestion of a {@link Problem}.
   *
   * @param name the wrong name
   * @param candidates the right names
   * @return the question with the nearest names, three at most, or null where none is near
   */
  public static @Nullable String suggestion(String name, Collection<String> candidates) {
    List<String> near = near(name, candidates);
    if (near.isEmpty()) {
      return null;
    }
    String last = Quoted.shortened(near.get(near.size() - 1));
    String others =
        near.subList(0, near.size() - 1).stream()
            .map(Quoted::shortened)
            .collect(Collectors.joining(", "));
    return "did you mean " + (others.isEmpty() ? "" : others + " or ") + last + "?";
  }

  /**
   * Tells whether a name is one of the candidates but for case, punctuation or a typing error.
   *
   * @param name the name
   * @param candidates the right names
   * @return whether it is likely meant to be one of them
   */
  public static boolean isMistyped(String name, Collection<String> candidates) {
    return !miswritten(name, candidates).isEmpty();
  }

  private static List<String> miswritten(String name, Collection<String> candidates) {
    if (name.isEmpty() || name.length() > LONGEST) {
      return List.of();
    }
    List<String> found = matching(candidates, c -> letters(c).equals(letters(name)), name);
    return found.isEmpty() ? mistyped(name, candidates) : found;
  }

  private static List<String> near(String name, Collection<String> candidates) {
    if (name.isEmpty() || name.length() > LONGEST) {
      return List.of();
    }
    List<String> found = miswritten(name, candidates);
    if (found.isEmpty()) {
      found = matching(candidates, c -> isBeginning(name, c) || isBeginning(c, name), name);
    }
    if (found.isEmpty()) {
      List<String> words = words(name);
      found = matching(candidates, c -> isWithin(words, words(c)), name);
    }
    return found.subList(0, Math.min(found.size(), SUGGESTED));
  }

  private static List<String> matching(
      Collection<String> candidates, Predicate<String> test, String name) {
    ToIntFunction<String> difference = c -> Math.abs(c.length() - name.length());
    return candidates.stream()
        .filter(test)
        .sorted(Comparator.comparingInt(difference).thenComparing(c -> c))
        .toList();
  }

  private static String letters(String name) {
    StringBuilder letters = new StringBuilder();
    name.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return lower(letters.toString());
  }

  private static boolean isBeginning(String beginning, String name) {
    return beginning.length() >= SUGGESTED && lower(name).startsWith(lower(beginning));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static List<String> mistyped(String name, Collection<String> candidates) {
    int best = Math.min(3, Math.max(1, name.length() / 3));
    if (name.length() < 2) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    for (String candidate : candidates) {
      if (Math.abs(candidate.length() - name.length()) <= best) {
        int distance = distance(lower(name), lower(candidate));
        if (distance < best) {
          best = distance;
          found.clear();
        }
        if (distance == best) {
          found.add(candidate);
        }
      }
    }
    return matching(found, c -> true, name);
  }

  /** Letters to insert, drop, replace or swap with their neighbour to get from one to the other. */
  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    Arrays.setAll(last, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }

  /** The words of a name in camel case or with dashes, in small letters. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean begins =
          Character.isUpperCase(c) && i > 0 && !Character.isUpperCase(name.charAt(i - 1));
      if ((begins || !Character.isLetterOrDigit(c)) && !word.isEmpty()) {
        words.add(lower(word.toString()));
        word.setLength(0);
      }
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      }
    }
    if (!word.isEmpty()) {
      words.add(lower(word.toString()));
    }
    return words;
  }

  private static boolean isWithin(List<String> words, List<String> others) {
    int found = 0;
    for (String other : others) {
      if (found < words.size() && words.get(found).equals(other)) {
        found++;
      }
    }
    return found > 0 && found == words.size();
  }
}
