package org.multaqa.portal.pages.cards;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.portal.projections.subject.TimelineEntry.Said;

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
 * @param before what the same office had said before, or the comment that was answered;
 * or absent
 * @param said what was said with it, or absent
 */
public record ChangeLine(String kind, LocalizedText subject, @Nullable String href, @Nullable PersonName by,
		@Nullable OfficeBadge office, Instant at, boolean fresh, List<Difference> differences, @Nullable Said before,
		@Nullable Said said) {

	public ChangeLine {
		differences = List.copyOf(differences);
	}

	/** One thing that happened, with nothing said and nothing reworded. */
	public static ChangeLine of(String kind, LocalizedText subject, @Nullable String href, @Nullable PersonName by,
			@Nullable OfficeBadge office, Instant at, boolean fresh) {
		return new ChangeLine(kind, subject, href, by, office, at, fresh, List.of(), null, null);
	}

	/**
	 * One member of something that was changed.
	 *
	 * @param label the key of what pages call it
	 * @param language of a member in several languages: in which one it was changed; else
	 * absent
	 * @param gone what was there and is no more
	 * @param come what is there now and was not
	 * @param reworded what is there still, in other words
	 */
	public record Difference(String label, @Nullable String language, List<LocalizedText> gone,
			List<LocalizedText> come, List<Rewording> reworded) {

		public Difference {
			gone = List.copyOf(gone);
			come = List.copyOf(come);
			reworded = List.copyOf(reworded);
		}

		boolean isEmpty() {
			return this.gone.isEmpty() && this.come.isEmpty() && this.reworded.isEmpty();
		}

	}

}
