package org.multaqa.roadmap.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;

/**
 * That a gate was passed, for one exact content.
 *
 * @param contentHash for which content
 * @param by who passed it
 * @param passkey what was signed for it, or absent where the meeting asks for no passkey;
 * it lies beside what editions say, and is in no hash
 */
public record Approval(String gate, String contentHash, PersonId by, Instant at, @Nullable PasskeyAssertion passkey) {

}
