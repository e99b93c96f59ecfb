package org.multaqa.portal.pages.recommendations;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.OutputId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.events.RecommendationEvent.Content;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.portal.pages.cards.ChangeLine;
import org.multaqa.portal.pages.cards.CitationLine;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.SessionName;

/**
 * Writing a recommendation, or other words for one.
 *
 * @param recommendation which one is worded anew, or absent for a new one
 * @param version its version, or 0
 * @param authentic the language whose text counts
 * @param content what it says so far, or absent
 * @param chosen the outputs it shall cite, with the words chosen so far (all of them to
 * begin with)
 * @param others outputs that it could cite too, by session, the latest words first: the
 * latest 25 that are carried forward and the latest 25 others
 * @param older whether there are older ones, which are cited from the page of their
 * workshop
 * @param languages the languages to write in, the meeting's first one first
 * @param changes what happened to it, the latest first, for whoever comes too late
 * @param maySave whether saving works
 */
public record DraftPage(@Nullable RecommendationId recommendation, long version, String authentic,
		@Nullable Content content, List<CitationLine> chosen, List<Heard> others, boolean older, List<String> languages,
		List<ChangeLine> changes, ActionState maySave) {

	public DraftPage {
		chosen = List.copyOf(chosen);
		others = List.copyOf(others);
		languages = List.copyOf(languages);
		changes = List.copyOf(changes);
	}

	/** The languages that follow the authentic one so far. */
	public List<String> translations() {
		return (this.content == null) ? List.of()
				: Stream.of(this.content.title(), this.content.text())
					.flatMap((text) -> text.texts().keySet().stream())
					.filter((language) -> !language.equals(this.authentic))
					.distinct()
					.toList();
	}

	/**
	 * What was said in one session.
	 *
	 * @param session which
	 * @param sources those that are not cited yet, the ones carried forward first
	 */
	public record Heard(SessionName session, List<Source> sources) {

		public Heard {
			sources = List.copyOf(sources);
		}

	}

	/**
	 * An output that could be cited.
	 *
	 * @param language in which language it was written
	 * @param office for whom, or absent
	 * @param arrivedLate whether its words arrived after the workshop had closed
	 */
	public record Source(OutputId id, OutputKind kind, String language, String words, @Nullable OfficeBadge office,
			boolean carriedForward, boolean arrivedLate) {

	}

}
