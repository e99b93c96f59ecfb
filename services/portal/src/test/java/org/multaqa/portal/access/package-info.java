/** Tests. */
@NullMarked
package org.multaqa.portal.access;

import org.jspecify.annotations.NullMarked;
