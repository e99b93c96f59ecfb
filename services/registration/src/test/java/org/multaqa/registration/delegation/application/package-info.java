/** Tests of the cipher for private needs. */
@NullMarked
package org.multaqa.registration.delegation.application;

import org.jspecify.annotations.NullMarked;
