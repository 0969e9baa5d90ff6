package io.libvmi.conformance;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.libvmi.text.JsonText;
import io.libvmi.text.YamlText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A file of golden cases, written by a test and run. */
final class GoldenFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldenFile() {}

  /** A case with a result, whose texts are as our writers write them. */
  static Map<String, Object> result(String spec, String json) throws IOException {
    Object tree = GoldenCase.read("{\"json\":" + json + "}").json();
    Map<String, Object> golden = new LinkedHashMap<>();
    golden.put("id", "c1");
    golden.put("spec", JSON.readTree(spec));
    golden.put("json", JSON.readTree(json));
    golden.put("yaml", YamlText.of(tree));
    golden.put("jsonSha256", TextCheck.sha256(JsonText.of(tree)));
    return golden;
  }

  /** A case in which Go crashes. */
  static Map<String, Object> panic(String spec, String reason) throws IOException {
    return Map.of("id", "c1", "spec", JSON.readTree(spec), "panic", reason);
  }

  /** Writes a file of a release and runs it. */
  static Tally run(Path folder, String release, List<?> cases) throws IOException {
    Path file = Files.createDirectories(folder.resolve(release)).resolve("c.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (Object one : cases) {
        out.write(JSON.writeValueAsBytes(one));
        out.write('\n');
      }
    }
    return Conformance.run(file);
  }
}
