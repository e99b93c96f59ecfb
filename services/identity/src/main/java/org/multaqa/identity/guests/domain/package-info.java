/** People who are known by a name only. */
@NullMarked
package org.multaqa.identity.guests.domain;

import org.jspecify.annotations.NullMarked;
