/** Recommendations, from an office's first draft to what the offices agree. */
@NullMarked
package org.multaqa.recommendations;

import org.jspecify.annotations.NullMarked;
