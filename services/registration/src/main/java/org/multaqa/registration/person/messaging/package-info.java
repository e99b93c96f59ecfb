/** Listens to identity. */
@NullMarked
package org.multaqa.registration.person.messaging;

import org.jspecify.annotations.NullMarked;
