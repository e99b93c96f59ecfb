/** Tests of the intents, on aggregates and copies in memory. */
@NullMarked
package org.multaqa.roadmap.application;

import org.jspecify.annotations.NullMarked;
