/**
 * The recipients of the application layer, asked of identity: an adapter, as persistence.
 */
@NullMarked
package org.multaqa.notifications.identity;

import org.jspecify.annotations.NullMarked;
