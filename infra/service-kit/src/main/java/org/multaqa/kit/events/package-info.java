/**
 * Events on their way: outbox to Kafka, Kafka to listeners, and what happens when one
 * cannot be applied.
 */
@NullMarked
package org.multaqa.kit.events;

import org.jspecify.annotations.NullMarked;
