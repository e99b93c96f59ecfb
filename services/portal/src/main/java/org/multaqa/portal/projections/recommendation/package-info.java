/** Recommendations with their wordings, supports, positions and decisions. */
@NullMarked
package org.multaqa.portal.projections.recommendation;

import org.jspecify.annotations.NullMarked;
