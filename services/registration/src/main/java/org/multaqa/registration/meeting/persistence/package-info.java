/** Where meetings are kept. */
@NullMarked
package org.multaqa.registration.meeting.persistence;

import org.jspecify.annotations.NullMarked;
