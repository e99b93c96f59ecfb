/** What registration does because of what it has told itself. */
@NullMarked
package org.multaqa.registration.delegation.messaging;

import org.jspecify.annotations.NullMarked;
