package org.multaqa.roadmap.domain;

import java.time.Instant;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;

/**
 * An approver has sent the roadmap back; shown until it is presented again.
 *
 * @param gate at which gate
 * @param contentHash the content that was sent back
 * @param reason why
 * @param by who
 * @param at when
 */
public record Returned(String gate, String contentHash, LocalizedText reason, PersonId by, Instant at) {

}
