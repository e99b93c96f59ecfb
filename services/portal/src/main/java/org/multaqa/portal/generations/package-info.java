/**
 * The read models exist in generations: one is in use, a new one is built beside it, the
 * one before stays for a short while. See docs/decisions/0009.
 */
@NullMarked
package org.multaqa.portal.generations;

import org.jspecify.annotations.NullMarked;
