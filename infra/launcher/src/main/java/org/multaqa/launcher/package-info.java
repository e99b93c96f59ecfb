/**
 * The whole platform in one JVM, on one laptop: broker, store, mail and every service.
 */
@NullMarked
package org.multaqa.launcher;

import org.jspecify.annotations.NullMarked;
