/** Tests. */
@NullMarked
package org.multaqa.portal.rebuild;

import org.jspecify.annotations.NullMarked;
