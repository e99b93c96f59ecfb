/** Tests of the whole service. */
@NullMarked
package org.multaqa.roadmap;

import org.jspecify.annotations.NullMarked;
