/** Asks who is known, and opens accounts for who is not. */
@NullMarked
package org.multaqa.registration.person.application;

import org.jspecify.annotations.NullMarked;
