package io.libvmi.cli;

import picocli.CommandLine.Model.OptionSpec;

/** The option that every command has. */
final class HelpOption {
  private HelpOption() {}

  static OptionSpec build() {
    return OptionSpec.builder("-h", "--help").usageHelp(true).description("show this help").build();
  }
}
