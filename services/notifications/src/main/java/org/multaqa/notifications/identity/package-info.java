/** Asks identity for addresses. */
@NullMarked
package org.multaqa.notifications.identity;

import org.jspecify.annotations.NullMarked;
