/** Tests of the look-ups, and of how the model's classes get on with fabric8's client. */
package io.libvmi.client;
