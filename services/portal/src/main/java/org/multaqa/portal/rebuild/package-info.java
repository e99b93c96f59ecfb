/**
 * Compares the read models in use with the log, and builds them anew from it, beside
 * those in use.
 */
@NullMarked
package org.multaqa.portal.rebuild;

import org.jspecify.annotations.NullMarked;
