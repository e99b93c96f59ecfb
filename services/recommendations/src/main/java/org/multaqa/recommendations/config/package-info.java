/** Where recommendations are stored, and the copies of what others tell. */
@NullMarked
package org.multaqa.recommendations.persistence;

import org.jspecify.annotations.NullMarked;
