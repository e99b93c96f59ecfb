/** Tests of the whole service. */
@NullMarked
package org.multaqa.registration.delegation.domain;

import org.jspecify.annotations.NullMarked;
