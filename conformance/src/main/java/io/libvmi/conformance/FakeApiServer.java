package io.libvmi.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An API server that holds what a golden case says, and notes what it is asked. */
final class FakeApiServer implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;

  /** What the cluster of a case holds that does not say. */
  private static final Map<String, Object> USUAL_CLUSTER =
      Map.of(
          "services",
          List.of(
              Map.of(
                  "metadata", Map.of("name", "kube-dns", "namespace", "kube-system"),
                  "spec", Map.of("clusterIP", "10.96.0.10"))));

  private final HttpServer server;
  private final KubernetesClient client;
  private final List<String> requests = new ArrayList<>();
  private Map<String, @Nullable Object> cluster = Map.of();

  FakeApiServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
    Config config =
        new ConfigBuilder(Config.empty())
            .withMasterUrl(
                "http://%s:%d"
                    .formatted(
                        server.getAddress().getAddress().getHostAddress(),
                        server.getAddress().getPort()))
            .withRequestRetryBackoffLimit(0)
            .build();
    client = new KubernetesClientBuilder().withConfig(config).build();
  }

  KubernetesClient client() {
    return client;
  }

  /** Begins a case. */
  synchronized void hold(@Nullable Map<String, @Nullable Object> content) {
    cluster = content == null ? Map.copyOf(USUAL_CLUSTER) : content;
    requests.clear();
  }

  /** What was asked since the case began, in Go's words: without the query. */
  synchronized List<String> requests() {
    return List.copyOf(requests);
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    requests.add(exchange.getRequestMethod() + " " + path);
    if (Trees.at(cluster, "fail", path) instanceof Number status) {
      answer(exchange, status.intValue(), status(status.intValue(), "injected failure " + status));
      return;
    }
    String[] parts = path.substring(1).split("/", -1);
    String namespace = parts.length > 3 ? parts[3] : "";
    if (path.endsWith("/pods")) {
      answer(
          exchange,
          OK,
          Map.of("kind", "PodList", "apiVersion", "v1", "items", find("pods", namespace, null)));
      return;
    }
    List<Object> services = find("services", namespace, parts[parts.length - 1]);
    if (services.isEmpty()) {
      answer(exchange, NOT_FOUND, status(NOT_FOUND, "not found"));
    } else {
      answer(exchange, OK, services.get(0));
    }
  }

  private List<Object> find(String kind, String namespace, @Nullable String name) {
    List<Object> found = new ArrayList<>();
    if (cluster.get(kind) instanceof List<?> all) {
      for (Object one : all) {
        if ((namespace.isEmpty() || namespace.equals(Trees.at(one, "metadata", "namespace")))
            && (name == null || name.equals(Trees.at(one, "metadata", "name")))) {
          found.add(Trees.present(one));
        }
      }
    }
    return found;
  }

  private static Map<String, Object> status(int code, String message) {
    return Map.of(
        "kind", "Status",
        "apiVersion", "v1",
        "status", "Failure",
        "code", code,
        "message", message);
  }

  private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
    byte[] bytes = bytes(body);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static byte[] bytes(Object body) {
    try {
      return JSON.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    server.stop(0);
  }
}
