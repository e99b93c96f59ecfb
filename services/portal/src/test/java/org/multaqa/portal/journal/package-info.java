/** Tests. */
@NullMarked
package org.multaqa.portal.journal;

import org.jspecify.annotations.NullMarked;
