/** Every event once, proof that none is missing, and the log that they are read from. */
@NullMarked
package org.multaqa.portal.journal;

import org.jspecify.annotations.NullMarked;
