package io.libvmi.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.builder.TypedVisitor;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResourceList;
import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.Watcher;
import io.fabric8.kubernetes.client.WatcherException;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import io.fabric8.kubernetes.client.informers.ResourceEventHandler;
import io.fabric8.kubernetes.client.informers.SharedIndexInformer;
import io.fabric8.kubernetes.client.server.mock.EnableKubernetesMockClient;
import io.fabric8.kubernetes.client.server.mock.KubernetesMockServer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of the model goes through every call of fabric8's client, with all of its fields. */
@EnableKubernetesMockClient(crud = true, https = false)
class KindsOverClientTest {
  private static final String KINDS = "io.libvmi.client.Kinds#all";

  static KubernetesMockServer server;
  static KubernetesClient client;

  @BeforeEach
  void emptyCluster() {
    server.reset();
  }

  @ParameterizedTest
  @MethodSource(KINDS)
  <T extends HasMetadata> void isCreatedAndGot(Class<T> kind) {
    T sent = Filled.of(kind, "a");

    T created = client.resource(sent).create();
    T got = client.resources(kind).withName("a").get();

    assertThat(created).isExactlyInstanceOf(kind).isEqualTo(likeServer(sent, created));
    assertThat(got).isExactlyInstanceOf(kind).isEqualTo(created);
    assertThat(created.getMetadata().getNamespace())
        .isEqualTo(Namespaced.class.isAssignableFrom(kind) ? "test" : null);
  }

  @ParameterizedTest
  @MethodSource(KINDS)
  <T extends HasMetadata> void isListedInTheListClassOfItsKind(Class<T> kind) throws Exception {
    T a = client.resource(Filled.of(kind, "a")).create();
    T b = client.resource(Filled.of(kind, "b")).create();

    KubernetesResourceList<T> list = client.resources(kind).list();

    assertThat(list).isExactlyInstanceOf(Class.forName(kind.getName() + "List"));
    assertThat(list.getItems()).containsExactlyInAnyOrder(a, b);
  }

  @ParameterizedTest
  @MethodSource(KINDS)
  <T extends HasMetadata> void isEdited(Class<T> kind) {
    T created = client.resource(Filled.of(kind, "a")).create();

    T edited = client.resource(created).edit(KindsOverClientTest::labelled);

    assertThat(edited.getMetadata().getLabels())
        .isEqualTo(Map.of("app", "filled", "edited", "yes"));
    assertThat(edited).isEqualTo(likeServer(created, edited));
    assertThat(client.resources(kind).withName("a").get()).isEqualTo(edited);
  }

  @ParameterizedTest
  @MethodSource(KINDS)
  <T extends HasMetadata> void isPatched(Class<T> kind) {
    T created = client.resource(Filled.of(kind, "a")).create();

    T merged =
        client
            .resources(kind)
            .withName("a")
            .patch(
                PatchContext.of(PatchType.JSON_MERGE),
                "{\"metadata\": {\"labels\": {\"edited\": \"yes\"}}}");
    T patched = client.resources(kind).withName("a").patch(labelled(Filled.of(kind, "a")));

    for (T result : List.of(merged, patched)) {
      assertThat(result).isEqualTo(likeServer(created, result));
      assertThat(result.getMetadata().getLabels())
          .isEqualTo(Map.of("app", "filled", "edited", "yes"));
    }
  }

  @ParameterizedTest
  @MethodSource(KINDS)
  @SuppressWarnings("deprecation") // replace() is, in favour of update(), and both are in use
  <T extends HasMetadata> void isReplaced(Class<T> kind) {
    T created = client.resource(Filled.of(kind, "a")).create();

    T updated = client.resource(labelled(created)).update();
    T replaced = client.resource(updated).replace();

    assertThat(updated).isEqualTo(likeServer(created, updated));
    assertThat(updated.getMetadata().getLabels()).containsEntry("edited", "yes");
    assertThat(replaced).isEqualTo(likeServer(updated, replaced));
  }

  @ParameterizedTest
  @MethodSource(KINDS)
  <T extends HasMetadata> void isWatched(Class<T> kind) throws InterruptedException {
    BlockingQueue<Map.Entry<Watcher.Action, T>> events = new LinkedBlockingQueue<>();
    client
        .resources(kind)
        .watch(
            new Watcher<T>() {
              @Override
              public void eventReceived(Action action, T resource) {
                events.add(Map.entry(action, resource));
              }

              @Override
              public void onClose(WatcherException cause) {}
            });

    T created = client.resource(Filled.of(kind, "a")).create();
    T edited = client.resource(created).edit(KindsOverClientTest::labelled);
    client.resource(edited).delete();

    assertThat(next(events)).isEqualTo(Map.entry(Watcher.Action.ADDED, created));
    assertThat(next(events)).isEqualTo(Map.entry(Watcher.Action.MODIFIED, edited));
    assertThat(next(events)).isEqualTo(Map.entry(Watcher.Action.DELETED, edited));
  }

  @ParameterizedTest
  @MethodSource(KINDS)
  <T extends HasMetadata> void isInformedOf(Class<T> kind) throws InterruptedException {
    T listed = client.resource(Filled.of(kind, "listed")).create();
    BlockingQueue<T> events = new LinkedBlockingQueue<>();
    try (SharedIndexInformer<T> informer =
        client
            .resources(kind)
            .inform(
                new ResourceEventHandler<T>() {
                  @Override
                  public void onAdd(T added) {
                    events.add(added);
                  }

                  @Override
                  public void onUpdate(T before, T after) {
                    events.add(after);
                  }

                  @Override
                  public void onDelete(T deleted, boolean finalStateUnknown) {
                    events.add(deleted);
                  }
                })) {
      assertThat(next(events)).isEqualTo(listed);
      T watched = client.resource(Filled.of(kind, "watched")).create();
      assertThat(next(events)).isEqualTo(watched);
      assertThat(informer.getStore().list()).containsExactlyInAnyOrder(listed, watched);
    }
  }

  @ParameterizedTest
  @MethodSource(KINDS)
  <T extends HasMetadata> void isDeleted(Class<T> kind) {
    client.resource(Filled.of(kind, "a")).create();
    client.resource(Filled.of(kind, "b")).create();

    client.resource(Filled.of(kind, "a")).delete();
    client.resources(kind).withName("b").delete();

    assertThat(client.resources(kind).list().getItems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(KINDS)
  <T extends HasMetadata> void isFoundByItsNameAloneInAText(Class<T> kind) {
    T object = Filled.of(kind, "a");
    String yaml = object.toString();

    HasMetadata resource = client.resource(yaml).item();
    List<HasMetadata> loaded =
        client.load(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))).items();

    assertThat(resource).isExactlyInstanceOf(kind).isEqualTo(object);
    assertThat(loaded).isEqualTo(List.of(object));
  }

  @ParameterizedTest
  @MethodSource(KINDS)
  <T extends HasMetadata> void isHandledAmongOthers(Class<T> kind) {
    T a = Filled.of(kind, "a");
    T b = Filled.of(kind, "b");

    List<HasMetadata> created =
        client
            .resourceList(a, b)
            .accept(
                new TypedVisitor<ObjectMetaBuilder>() {
                  @Override
                  public void visit(ObjectMetaBuilder metadata) {
                    metadata.addToLabels("edited", "yes");
                  }
                })
            .create();

    assertThat(created)
        .isEqualTo(List.of(likeServer(a, created.get(0)), likeServer(b, created.get(1))));
    assertThat(created)
        .allSatisfy(
            one ->
                assertThat(one.getMetadata().getLabels())
                    .isEqualTo(Map.of("app", "filled", "edited", "yes")));
    client.resourceList(created).delete();
    assertThat(client.resources(kind).list().getItems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(KINDS)
  <T extends HasMetadata> void isEditedByAVisitor(Class<T> kind) {
    T created = client.resource(Filled.of(kind, "a")).create();

    T edited =
        client
            .resource(created)
            .edit(ObjectMetaBuilder.class, metadata -> metadata.addToLabels("edited", "yes"));

    assertThat(created.getMetadata().getLabels()).isEqualTo(Map.of("app", "filled"));
    assertThat(edited.getMetadata().getLabels())
        .isEqualTo(Map.of("app", "filled", "edited", "yes"));
    assertThat(edited).isEqualTo(likeServer(created, edited));
  }

  private static <T> T next(BlockingQueue<T> events) throws InterruptedException {
    return events.poll(10, TimeUnit.SECONDS);
  }

  private static <T extends HasMetadata> T labelled(T object) {
    object.getMetadata().getLabels().put("edited", "yes");
    return object;
  }

  /** What was sent, with the metadata that the server made of it. */
  static <T extends HasMetadata> T likeServer(T sent, HasMetadata answer) {
    sent.setMetadata(answer.getMetadata());
    return sent;
  }
}
