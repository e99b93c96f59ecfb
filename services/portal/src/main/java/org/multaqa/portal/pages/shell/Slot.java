package org.multaqa.portal.pages.shell;

import java.time.Instant;

import org.multaqa.model.LocalizedText;
import org.multaqa.portal.projections.programme.Publication;

/**
 * Where and when.
 *
 * @param room the room's name
 * @param starts from when (included)
 * @param ends until when (excluded)
 */
public record Slot(LocalizedText room, Instant starts, Instant ends) {

	/** In a room as it was called at the release. */
	public static Slot of(Publication publication) {
		return new Slot(publication.room(), publication.place().starts(), publication.place().ends());
	}

}
