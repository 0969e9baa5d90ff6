package io.libvmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
  private static final String CLEAR = "\r\u001B[K";

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);

  private ProgressBar bar(boolean onTerminal, int total) {
    Streams streams =
        new Streams(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            onTerminal);
    return new ProgressBar(streams, "files", total, now::get);
  }

  private void steps(ProgressBar bar, int steps, long milliseconds) {
    for (int i = 0; i < steps; i++) {
      now.addAndGet(milliseconds * 1_000_000);
      bar.step();
    }
  }

  @Test
  void isDrawnNowAndThenAndGoesAway() {
    try (ProgressBar bar = bar(true, 60)) {
      steps(bar, 60, 10);
    }

    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            CLEAR
                + "[###############...............] 30 of 60 files"
                + CLEAR
                + "[####################..........] 40 of 60 files"
                + CLEAR
                + "[#########################.....] 50 of 60 files"
                + CLEAR
                + "[##############################] 60 of 60 files"
                + CLEAR);
  }

  @Test
  void isNotDrawnInAShortRun() {
    try (ProgressBar bar = bar(true, 29)) {
      steps(bar, 29, 10);
    }

    assertThat(err.size()).isZero();
  }

  @Test
  void isNotDrawnWhereNoTerminalIs() {
    try (ProgressBar bar = bar(false, 100)) {
      steps(bar, 100, 100);
    }

    assertThat(err.size()).isZero();
  }

  @Test
  void countsWhereNobodyKnowsHowManyThereAre() {
    try (ProgressBar bar = bar(true, -1)) {
      steps(bar, 30, 10);
      bar.steps(5000);
      steps(bar, 10, 10);
    }

    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(CLEAR + "30 files" + CLEAR + "5040 files" + CLEAR);
  }
}
