/** The log of all events, as Kafka has it. */
@NullMarked
package org.multaqa.portal.log;

import org.jspecify.annotations.NullMarked;
