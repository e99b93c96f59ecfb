/** Listens to registration. */
@NullMarked
package org.multaqa.identity.grants.messaging;

import org.jspecify.annotations.NullMarked;
