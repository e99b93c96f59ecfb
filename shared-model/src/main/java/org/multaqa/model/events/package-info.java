/** The events, one sealed family per topic, told only by the owning service. */
@NullMarked
package org.multaqa.model.events;

import org.jspecify.annotations.NullMarked;
