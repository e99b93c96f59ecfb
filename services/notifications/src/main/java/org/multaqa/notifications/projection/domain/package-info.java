/**
 * What the other services have told: who said what, what grew from it, what became of it.
 */
@NullMarked
package org.multaqa.notifications.projection.domain;

import org.jspecify.annotations.NullMarked;
