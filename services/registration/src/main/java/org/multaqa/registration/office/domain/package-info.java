/** Regional offices, regional divisions, headquarters. */
@NullMarked
package org.multaqa.registration.office.domain;

import org.jspecify.annotations.NullMarked;
