/** Tests of the listener, fed with the contracts. */
@NullMarked
package org.multaqa.recommendations.messaging;

import org.jspecify.annotations.NullMarked;
