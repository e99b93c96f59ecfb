/** Tests of the events that need no broker. */
@NullMarked
package org.multaqa.kit.events;

import org.jspecify.annotations.NullMarked;
