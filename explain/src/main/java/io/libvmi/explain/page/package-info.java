/**
 * An explanation as a page for a browser.
 *
 * <p>{@link io.libvmi.explain.page.HtmlView} makes it.
 */
@NullMarked
package io.libvmi.explain.page;

import org.jspecify.annotations.NullMarked;
