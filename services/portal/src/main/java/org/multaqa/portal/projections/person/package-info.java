/** Who there is: people by their display names, and offices. */
@NullMarked
package org.multaqa.portal.projections.person;

import org.jspecify.annotations.NullMarked;
