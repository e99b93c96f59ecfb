/** The portal's listener table: all events of all services. */
@NullMarked
package org.multaqa.portal.messaging;

import org.jspecify.annotations.NullMarked;
