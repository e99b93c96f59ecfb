/** What identity tells of people. */
@NullMarked
package org.multaqa.registration.person.messaging;

import org.jspecify.annotations.NullMarked;
