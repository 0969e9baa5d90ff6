package io.libvmi.explain;

import static io.libvmi.Factories.newFedora;
import static io.libvmi.InstancetypeMatchers.withClusterInstancetype;
import static io.libvmi.Libvmi.newVirtualMachine;
import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.Metadata.withAnnotation;
import static io.libvmi.Metadata.withName;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.Libvmi;
import io.libvmi.model.GenericObject;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ManifestRowsTest {
}
