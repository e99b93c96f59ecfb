/** Tests of the vault for private needs. */
@NullMarked
package org.multaqa.registration.delegation.application;

import org.jspecify.annotations.NullMarked;
