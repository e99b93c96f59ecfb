/** Where names of people are kept. */
@NullMarked
package org.multaqa.registration.person.persistence;

import org.jspecify.annotations.NullMarked;
