/** Tests. */
@NullMarked
package org.multaqa.portal.projections;

import org.jspecify.annotations.NullMarked;
