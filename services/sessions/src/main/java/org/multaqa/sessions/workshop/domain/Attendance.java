package org.multaqa.sessions.workshop.domain;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;

/**
 * Somebody who takes part in a workshop.
 *
 * @param office for whom, or absent
 */
public record Attendance(PersonId person, @Nullable OfficeId office) {

}
