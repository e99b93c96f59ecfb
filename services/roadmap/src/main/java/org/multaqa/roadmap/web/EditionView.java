package org.multaqa.roadmap.web;

import java.time.Instant;
import java.util.List;

import org.multaqa.model.Initiative;
import org.multaqa.model.PersonId;
import org.multaqa.roadmap.domain.Approval;
import org.multaqa.roadmap.domain.Edition;

/**
 * An edition as a reader sees it. {@code initiatives} is exactly what was hashed, so that
 * a reader can take the hash again.
 *
 * @param contentHash SHA-256 of the initiatives
 * @param approvals who passed which gate, in order
 * @param by who published it
 */
record EditionView(String roadmap, String number, String contentHash, List<Initiative> initiatives,
		List<Approval> approvals, PersonId by, Instant at) {

	static EditionView of(String roadmap, Edition edition) {
		var publication = edition.publication();
		return new EditionView(roadmap, publication.number(), publication.contentHash(),
				edition.content().initiatives(), publication.approvals(), publication.by(), publication.at());
	}

}
