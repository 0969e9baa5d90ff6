package io.libvmi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.ApiReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Whatever the text: there is no exception but our own, and each problem has a place. What can be
 * read has a canonical text, which means the same and is its own canonical text.
 */
class FuzzTest {

  @Property(tries = 5000, seed = "20261125")
  void anyTextIsReadOrRefused(@ForAll("texts") String text) {
    check(text);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.randomValue(FuzzTexts::any);
  }

  /** {@code -Dlibvmi.fuzz.minutes=10} tries other texts, as many as there is time for. */
  @Test
  @EnabledIfSystemProperty(named = "libvmi.fuzz.minutes", matches = "[0-9]+")
  @Timeout(value = 1, unit = TimeUnit.DAYS)
  void manyTexts() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Instant end = Instant.now().plus(Duration.ofMinutes(Long.getLong("libvmi.fuzz.minutes")));
    long tries = 0;
    for (; Instant.now().isBefore(end); tries++) {
      String text = FuzzTexts.any(random);
      try {
        check(text);
      } catch (RuntimeException | Error e) {
        throw new AssertionError("seed " + seed + ", try " + tries + ":\n" + text, e);
      }
    }
    System.gc();
    Runtime memory = Runtime.getRuntime();
    System.out.printf(
        "%,d texts with seed %d; %,d KiB in use at the end%n",
        tries, seed, (memory.totalMemory() - memory.freeMemory()) >> 10);
  }

  private static void check(String text) {
    Source source = Source.of("fuzz", text);
    Problems problems = new Problems();
    List<Node> roots = Documents.parse(source, Limits.DEFAULT, problems);
    for (Node root : roots) {
      walk(NodeReader.strict(root, FieldPath.ROOT, problems));
      assertThat(root.toTree()).isNotNull();
      ManifestReader.strict().read(root, problems);
    }
    for (Problem problem : problems.list()) {
      assertThat(problem.toString()).doesNotContain("\n");
      assertThat(problem.display().lines()).hasSizeBetween(1, 3);
    }
    format(source);
  }

  private static void format(Source source) {
    Problems problems = new Problems();
    List<Manifest> manifests = ManifestReader.lenient().read(source, problems);
    if (problems.isEmpty() && !manifests.isEmpty()) {
      String canonical = CanonicalText.of(source, manifests);
      List<Object> before = new ArrayList<>();
      List<Object> after = new ArrayList<>();
      manifests.forEach(manifest -> before.add(manifest.tree()));
      List<Manifest> again = ManifestReader.lenient().read("canonical", canonical);
      again.forEach(manifest -> after.add(manifest.tree()));
      assertThat(after).isEqualTo(before);
      assertThat(CommentsTest.formatted(canonical)).isEqualTo(canonical);
    }
  }

  private static void walk(ApiReader reader) {
    reader.beginObject();
    for (String name = reader.nextField(); name != null; name = reader.nextField()) {
      switch (name.length()) {
        case 0 -> walk(reader);
        case 1 -> reader.int32();
        case 2 -> reader.stringMap();
        case 3 -> reader.quantityMap();
        default -> reader.unknownField("Fuzz", name, List.of("apiVersion", "kind", "a b"));
      }
    }
  }
}
