/** Tests of the generator: small facts in, whole sources out. */
package io.libvmi.generator;
