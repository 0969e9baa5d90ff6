package io.libvmi;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.LibvmiException;
import org.junit.jupiter.api.Test;

class OptionExceptionTest {
  @Test
  void aWrongArgumentIsNamed() {
    OptionException e = OptionException.argument("withCpuCount", "cores", "-1 was given");
    assertThat(e)
        .isInstanceOf(LibvmiException.class)
        .hasMessage("withCpuCount(cores): -1 was given")
        .hasNoCause();
    assertThat(e.option()).isEqualTo("withCpuCount");
    assertThat(e.argument()).isEqualTo("cores");
    assertThat(e.reason()).isEqualTo("-1 was given");
  }

  @Test
  void aManifestThatDoesNotAllowTheOptionHasNoArgument() {
    OptionException e = OptionException.manifest("withFilesystemPvc", "the name is in use");
    assertThat(e).hasMessage("withFilesystemPvc: the name is in use").hasNoCause();
    assertThat(e.option()).isEqualTo("withFilesystemPvc");
    assertThat(e.argument()).isNull();
    assertThat(e.reason()).isEqualTo("the name is in use");
  }

  @Test
  void whatItFollowsFromIsItsCause() {
    RuntimeException cause = new RuntimeException("2gb is no quantity");
    OptionException e =
        OptionException.argument("withGuestMemory", "memory", cause.getMessage(), cause);
    assertThat(e).hasMessage("withGuestMemory(memory): 2gb is no quantity").hasCause(cause);
  }
}
