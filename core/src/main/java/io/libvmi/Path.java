package io.libvmi;

import io.libvmi.model.RunsInstances;
import io.libvmi.model.kubevirt.v1.CPU;
import io.libvmi.model.kubevirt.v1.Devices;
import io.libvmi.model.kubevirt.v1.DomainSpec;
import io.libvmi.model.kubevirt.v1.FeatureState;
import io.libvmi.model.kubevirt.v1.Features;
import io.libvmi.model.kubevirt.v1.Firmware;
import io.libvmi.model.kubevirt.v1.ResourceRequirements;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceSpec;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceTemplateSpec;
import io.libvmi.model.kubevirt.v1.VirtualMachineSpec;

/** Goes to a part of a manifest, and makes it where it is absent. */
final class Path {
  private Path() {}

  static VirtualMachineInstanceSpec spec(VirtualMachineInstance vmi) {
    VirtualMachineInstanceSpec spec = vmi.getSpec();
    if (spec == null) {
      spec = new VirtualMachineInstanceSpec();
      vmi.setSpec(spec);
    }
    return spec;
  }

  static VirtualMachineSpec spec(VirtualMachine vm) {
    VirtualMachineSpec spec = vm.getSpec();
    if (spec == null) {
      spec = new VirtualMachineSpec();
      vm.setSpec(spec);
    }
    return spec;
  }

  /** An instance with the spec of a template: what is changed there is changed in the template. */
  static VirtualMachineInstance instance(RunsInstances manifest) {
    VirtualMachineInstanceTemplateSpec template = manifest.makeTemplate();
    VirtualMachineInstance instance = new VirtualMachineInstance();
    VirtualMachineInstanceSpec spec = template.getSpec();
    if (spec == null) {
      spec = new VirtualMachineInstanceSpec();
      template.setSpec(spec);
    }
    instance.setSpec(spec);
    return instance;
  }

  static DomainSpec domain(VirtualMachineInstance vmi) {
    VirtualMachineInstanceSpec spec = spec(vmi);
    DomainSpec domain = spec.getDomain();
    if (domain == null) {
      domain = new DomainSpec();
      spec.setDomain(domain);
    }
    return domain;
  }

  static Devices devices(VirtualMachineInstance vmi) {
    DomainSpec domain = domain(vmi);
    Devices devices = domain.getDevices();
    if (devices == null) {
      devices = new Devices();
      domain.setDevices(devices);
    }
    return devices;
  }

  static ResourceRequirements resources(VirtualMachineInstance vmi) {
    DomainSpec domain = domain(vmi);
    ResourceRequirements resources = domain.getResources();
    if (resources == null) {
      resources = new ResourceRequirements();
      domain.setResources(resources);
    }
    return resources;
  }

  static CPU cpu(VirtualMachineInstance vmi) {
    DomainSpec domain = domain(vmi);
    CPU cpu = domain.getCpu();
    if (cpu == null) {
      cpu = new CPU();
      domain.setCpu(cpu);
    }
    return cpu;
  }

  static io.libvmi.model.kubevirt.v1.Memory memory(VirtualMachineInstance vmi) {
    DomainSpec domain = domain(vmi);
    io.libvmi.model.kubevirt.v1.Memory memory = domain.getMemory();
    if (memory == null) {
      memory = new io.libvmi.model.kubevirt.v1.Memory();
      domain.setMemory(memory);
    }
    return memory;
  }

  static Firmware firmware(VirtualMachineInstance vmi) {
    DomainSpec domain = domain(vmi);
    Firmware firmware = domain.getFirmware();
    if (firmware == null) {
      firmware = new Firmware();
      domain.setFirmware(firmware);
    }
    return firmware;
  }

  static Features features(VirtualMachineInstance vmi) {
    DomainSpec domain = domain(vmi);
    Features features = domain.getFeatures();
    if (features == null) {
      features = new Features().withAcpi(new FeatureState());
      domain.setFeatures(features);
    }
    return features;
  }
}
