/** Every event once, and proof that none is missing. */
@NullMarked
package org.multaqa.portal.journal;

import org.jspecify.annotations.NullMarked;
