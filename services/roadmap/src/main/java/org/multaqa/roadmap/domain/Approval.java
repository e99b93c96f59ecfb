package org.multaqa.roadmap.domain;

import java.time.Instant;

import org.multaqa.model.PersonId;

/**
 * That a gate was passed, for one exact content.
 *
 * @param contentHash for which content
 * @param by who passed it
 */
public record Approval(String gate, String contentHash, PersonId by, Instant at) {

}
