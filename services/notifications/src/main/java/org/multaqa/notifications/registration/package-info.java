/**
 * The invitation links of the application layer, asked of registration: an adapter, as
 * persistence.
 */
@NullMarked
package org.multaqa.notifications.registration;

import org.jspecify.annotations.NullMarked;
