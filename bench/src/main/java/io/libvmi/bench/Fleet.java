package io.libvmi.bench;

import io.libvmi.text.YamlText;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Composes many machines, which differ in name and addresses, and writes each as YAML to the
 * standard output: what Go's {@code many-10000} does as a whole process.
 */
public final class Fleet {
  private static final byte[] BETWEEN = {'-', '-', '-', '\n'};

  private Fleet() {}

  /**
   * Composes and writes them.
   *
   * @param arguments how many
   * @throws IOException if the output cannot take them
   */
  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    try (OutputStream out =
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
      for (int number = 0; number < count; number++) {
        out.write(BETWEEN);
        YamlText.write(BenchVm.of25(number), out);
      }
    }
  }
}
