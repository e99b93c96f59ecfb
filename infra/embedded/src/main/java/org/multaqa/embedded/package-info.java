/**
 * A real Kafka broker and a Mongo-wire store inside one JVM, so that one laptop can hold
 * the whole meeting without Docker.
 */
@NullMarked
package org.multaqa.embedded;

import org.jspecify.annotations.NullMarked;
