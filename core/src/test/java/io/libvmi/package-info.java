/**
 * Tests of the options, one class for each subject: what is asked for, and the manifest that comes
 * of it.
 */
package io.libvmi;
