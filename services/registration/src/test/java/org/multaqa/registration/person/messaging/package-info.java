/** Tests of the whole service. */
@NullMarked
package org.multaqa.registration.person.messaging;

import org.jspecify.annotations.NullMarked;
