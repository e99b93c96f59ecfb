/** What a Kafka where everybody signs in allows and refuses. */
@NullMarked
package org.multaqa.kittests.kafka;

import org.jspecify.annotations.NullMarked;
