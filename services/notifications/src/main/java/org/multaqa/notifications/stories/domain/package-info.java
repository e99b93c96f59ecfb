/** The small copies: who said what, what grew from it, what became of it. */
@NullMarked
package org.multaqa.notifications.stories.domain;

import org.jspecify.annotations.NullMarked;
