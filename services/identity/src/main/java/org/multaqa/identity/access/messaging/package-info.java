/** Telling all services whose access ends. */
@NullMarked
package org.multaqa.identity.access.messaging;

import org.jspecify.annotations.NullMarked;
