/**
 * Why is this here, and what became of it? The chain through one thing.
 *
 * <pre>
 * address                                                                 template   record
 * /m/{m}/trace/{sessions|outputs|recommendations|initiatives}/{id}        trace      TracePage
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.trace;

import org.jspecify.annotations.NullMarked;
