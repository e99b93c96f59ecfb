/** Tests of the whole service. */
@NullMarked
package org.multaqa.registration.delegation.persistence;

import org.jspecify.annotations.NullMarked;
