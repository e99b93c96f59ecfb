/** A meeting from its plan to the archive, and its roles outside delegations. */
@NullMarked
package org.multaqa.registration.meeting.domain;

import org.jspecify.annotations.NullMarked;
