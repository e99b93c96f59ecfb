/** Tests of the portal. */
@NullMarked
package org.multaqa.portal;

import org.jspecify.annotations.NullMarked;
