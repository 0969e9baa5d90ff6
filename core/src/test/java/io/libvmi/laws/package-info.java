/**
 * What holds for every option, whatever it is called: found by reflection, so that an option that
 * is added tomorrow is held to it without being listed.
 */
package io.libvmi.laws;
