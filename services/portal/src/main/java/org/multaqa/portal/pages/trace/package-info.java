/**
 * Why is this here, and what became of it? The chain through one thing.
 *
 * <pre>
 * address, below /m/{meeting}                                  template   record
 * /trace/{sessions|outputs|recommendations|initiatives}/{id}   trace      TracePage   (?page=… of what became of a session or an output)
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.trace;

import org.jspecify.annotations.NullMarked;
