/** Where offices are kept. */
@NullMarked
package org.multaqa.registration.office.persistence;

import org.jspecify.annotations.NullMarked;
