package io.libvmi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  @Test
  void resultsComeInTheOrderOfTheWork() {
    List<Integer> results = new ArrayList<>();
    CountDownLatch second = new CountDownLatch(1);
    try (InOrder<Integer> work = new InOrder<>(2)) {
      work.begin(
          () -> {
            second.await(); // so the first piece ends after the second
            return 0;
          });
      work.begin(
          () -> {
            second.countDown();
            return 1;
          });
      for (int i = 2; i < 100; i++) {
        int number = i;
        if (work.isFull()) {
          results.add(work.next());
        }
        work.begin(() -> number);
      }
      while (!work.isEmpty()) {
        results.add(work.next());
      }
    }

    assertThat(results).isEqualTo(IntStream.range(0, 100).boxed().toList());
  }

  @Test
  void aSinglePieceIsDoneByWhoeverAsksForIt() {
    try (InOrder<Thread> work = new InOrder<>(2)) {
      work.begin(Thread::currentThread);

      assertThat(work.next()).isSameAs(Thread.currentThread());
    }
  }

  @Test
  void aDefectIsPassedOn() {
    try (InOrder<Integer> work = new InOrder<>(1)) {
      work.begin(
          () -> {
            throw new UnsupportedOperationException("no");
          });

      assertThatThrownBy(work::next).hasRootCauseMessage("no");
    }
  }
}
