/** Tests of the whole service. */
@NullMarked
package org.multaqa.recommendations;

import org.jspecify.annotations.NullMarked;
