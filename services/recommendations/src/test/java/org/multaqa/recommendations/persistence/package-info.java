/** Tests of what takes today's form. */
@NullMarked
package org.multaqa.recommendations.persistence;

import org.jspecify.annotations.NullMarked;
