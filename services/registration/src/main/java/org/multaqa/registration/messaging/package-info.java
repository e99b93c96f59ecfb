/** Listens to identity. */
@NullMarked
package org.multaqa.registration.messaging;

import org.jspecify.annotations.NullMarked;
