/** Follows what became of people's words, and finds whom it concerns. */
@NullMarked
package org.multaqa.notifications.projection.application;

import org.jspecify.annotations.NullMarked;
