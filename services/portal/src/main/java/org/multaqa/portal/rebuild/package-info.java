/**
 * Builds the read models anew from the log, to prove that those in use are what the log
 * says, or to put them right.
 */
@NullMarked
package org.multaqa.portal.rebuild;

import org.jspecify.annotations.NullMarked;
