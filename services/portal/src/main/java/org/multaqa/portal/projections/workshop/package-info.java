/** The rooms in which outputs are written, and the outputs. */
@NullMarked
package org.multaqa.portal.projections.workshop;

import org.jspecify.annotations.NullMarked;
