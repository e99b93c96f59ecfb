/** Tests of the whole service. */
@NullMarked
package org.multaqa.registration.office.domain;

import org.jspecify.annotations.NullMarked;
