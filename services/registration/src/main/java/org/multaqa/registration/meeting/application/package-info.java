/** What may be done with meetings. */
@NullMarked
package org.multaqa.registration.meeting.application;

import org.jspecify.annotations.NullMarked;
