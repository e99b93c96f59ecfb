package org.multaqa.roadmap.domain;

import java.time.Instant;
import java.util.List;

import org.multaqa.model.PersonId;

/**
 * That an edition was published: everything about it but its content, which is a document
 * of its own, found by its hash.
 *
 * @param number {@code 1.0}, then {@code 1.1} and so on
 * @param contentHash what was approved
 * @param approvals who passed which gate, in order
 * @param by who published it
 */
public record Publication(String number, String contentHash, List<Approval> approvals, PersonId by, Instant at) {

	public Publication {
		approvals = List.copyOf(approvals);
	}

}
