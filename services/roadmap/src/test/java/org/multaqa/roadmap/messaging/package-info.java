/** Tests of the listener, fed with the contracts. */
@NullMarked
package org.multaqa.roadmap.messaging;

import org.jspecify.annotations.NullMarked;
