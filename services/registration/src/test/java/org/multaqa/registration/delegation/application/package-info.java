/** Tests of the whole service. */
@NullMarked
package org.multaqa.registration.delegation.application;

import org.jspecify.annotations.NullMarked;
