package org.multaqa.portal.pages.cards;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.PersonName;

/**
 * One thing that happened.
 *
 * @param kind the event's wire name without {@code org.multaqa.} and the version, its
 * points as hyphens: {@code recommendation-submitted}, {@code roadmap-gate-approved}; the
 * words are the message {@code change.…}
 * @param subject what it happened to
 * @param href where to read it, or absent
 * @param by who did it, or absent
 * @param office for whom, or absent
 * @param fresh whether the reader has not seen it yet
 * @param differences what it is about in detail, where something was changed
 */
public record ChangeLine(String kind, LocalizedText subject, @Nullable String href, @Nullable PersonName by,
		@Nullable OfficeBadge office, Instant at, boolean fresh, List<Difference> differences) {

	public ChangeLine {
		differences = List.copyOf(differences);
	}

	/**
	 * One member of something that was changed.
	 *
	 * @param label the key of what pages call it
	 * @param gone what was there and is no more
	 * @param come what is there now and was not
	 */
	public record Difference(String label, List<LocalizedText> gone, List<LocalizedText> come) {

		public Difference {
			gone = List.copyOf(gone);
			come = List.copyOf(come);
		}

	}

}
