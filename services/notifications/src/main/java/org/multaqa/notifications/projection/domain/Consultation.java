package org.multaqa.notifications.projection.domain;

import java.time.Instant;

import org.multaqa.model.PersonId;

/**
 * That everybody may comment on a roadmap.
 *
 * @param cause the id of the event that said so
 * @param at since when
 * @param by who opened it
 */
public record Consultation(String cause, Instant at, PersonId by) {

}
