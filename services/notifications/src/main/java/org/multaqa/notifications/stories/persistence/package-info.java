/** Where the copies are kept. */
@NullMarked
package org.multaqa.notifications.stories.persistence;

import org.jspecify.annotations.NullMarked;
