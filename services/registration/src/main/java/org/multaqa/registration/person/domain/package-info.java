/** What registration knows of people: how they are called. */
@NullMarked
package org.multaqa.registration.person.domain;

import org.jspecify.annotations.NullMarked;
