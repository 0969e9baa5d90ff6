package io.libvmi.bench;

import java.util.List;

/**
 * A row of the table.
 *
 * @param work what is timed
 * @param libvmi this library's benchmark
 * @param peers the benchmarks of others that do the same
 * @param go what Go's libvmi takes for it
 * @param goal the part of Go's time that is wanted
 */
record Row(String work, String libvmi, List<String> peers, Go go, double goal) {
  /**
   * Go's libvmi v1.9.0, built by go1.26.11: medians of five runs on one core of a machine with two
   * that it shared, of the kind on which the project is developed, in November 2026.
   *
   * @param nanos nanoseconds for one
   * @param bytes bytes allocated for one
   */
  record Go(double nanos, long bytes) {}

  static final List<Row> ALL =
      List.of(
          new Row("compose 1 option", "Composing.one", List.of(), new Go(897.6, 2373), 0.1),
          new Row("compose 10 options", "Composing.ten", List.of(), new Go(1827.2, 3792), 0.1),
          new Row(
              "compose 25 options",
              "Composing.twentyFive",
              List.of("Composing.copied"),
              new Go(5802.4, 8480),
              0.1),
          new Row(
              "write JSON",
              "WritingJson.libvmi",
              List.of("WritingJson.fabric8", "WritingJson.jackson", "WritingJson.blackbird"),
              new Go(9393.3, 2864),
              0.2),
          new Row(
              "write YAML",
              "WritingYaml.libvmi",
              List.of("WritingYaml.fabric8", "WritingYaml.jackson", "WritingYaml.engine"),
              new Go(352_129.1, 363_849),
              0.01),
          new Row(
              "read JSON",
              "ReadingJson.libvmi",
              List.of(
                  "ReadingJson.manifest",
                  "ReadingJson.fabric8",
                  "ReadingJson.jackson",
                  "ReadingJson.blackbird"),
              new Go(44_668.3, 10_792),
              0.1),
          new Row(
              "read YAML",
              "ReadingYaml.libvmi",
              List.of(
                  "ReadingYaml.manifest",
                  "ReadingYaml.fabric8",
                  "ReadingYaml.jackson",
                  "ReadingYaml.engine"),
              new Go(255_493.4, 107_356),
              0.2));
}
