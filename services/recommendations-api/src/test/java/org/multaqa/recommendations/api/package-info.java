/** Tests of the rules. */
@NullMarked
package org.multaqa.recommendations.api;

import org.jspecify.annotations.NullMarked;
