/** What may be done with offices. */
@NullMarked
package org.multaqa.registration.office.application;

import org.jspecify.annotations.NullMarked;
