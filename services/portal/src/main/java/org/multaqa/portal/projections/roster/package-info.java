/** The people of meetings in the order of their names. */
@NullMarked
package org.multaqa.portal.projections.roster;

import org.jspecify.annotations.NullMarked;
