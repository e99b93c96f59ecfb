/** The programme of a meeting: the working draft, and what was released of it. */
@NullMarked
package org.multaqa.portal.projections.programme;

import org.jspecify.annotations.NullMarked;
