/** Tests of former documents. */
@NullMarked
package org.multaqa.roadmap.persistence;

import org.jspecify.annotations.NullMarked;
