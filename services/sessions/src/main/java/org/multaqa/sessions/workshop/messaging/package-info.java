/** What the workshops hear of other services. */
@NullMarked
package org.multaqa.sessions.workshop.messaging;

import org.jspecify.annotations.NullMarked;
