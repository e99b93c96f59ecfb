package org.multaqa.portal.pages.roadmaps;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.Role;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.PersonName;

/**
 * An edition as it was signed. What happened since stands beside it, dated.
 *
 * @param number for instance {@code 1.0}
 * @param numbers of all editions, the first one first
 * @param by who published it
 * @param contentHash SHA-256 of what was approved
 * @param editionHash SHA-256 of the whole edition, or absent in the first form
 * @param planSigned whether the content hash is of title, areas and gates as well
 * @param staleIn languages in which title, an area or a gate was older than the authentic
 * text
 * @param signatures who passed the gates for it, in order
 * @param areas the impact areas in order
 * @param later what happened since, the earliest first
 */
public record EditionPage(RoadmapId roadmap, int year, LocalizedText title, String number, List<String> numbers,
		PersonName by, Instant at, String contentHash, @Nullable String editionHash, boolean planSigned,
		List<String> staleIn, List<Signature> signatures, List<Area> areas, List<Later> later) {

	public EditionPage {
		numbers = List.copyOf(numbers);
		staleIn = List.copyOf(staleIn);
		signatures = List.copyOf(signatures);
		areas = List.copyOf(areas);
		later = List.copyOf(later);
	}

	/** Whether passkeys have signed it, so that there is something more to verify. */
	public boolean isSigned() {
		return this.signatures.stream().anyMatch(Signature::signed);
	}

	/**
	 * That somebody has approved.
	 *
	 * @param gate what the gate is called
	 * @param role as whom
	 * @param signed whether with a passkey
	 */
	public record Signature(LocalizedText gate, Role role, PersonName by, Instant at, boolean signed) {

	}

	/**
	 * An impact area.
	 *
	 * @param names what it is called
	 */
	public record Area(LocalizedText names, List<Line> lines) {

		public Area {
			lines = List.copyOf(lines);
		}

	}

	/**
	 * An initiative.
	 *
	 * @param quarters numbers of the quarters of the roadmap's year (1 to 4)
	 * @param measure how one will know, or absent; so are where it stood and shall stand
	 * @param staleIn languages in which a text of it was older than the authentic one
	 */
	public record Line(InitiativeId id, LocalizedText title, LocalizedText outcome, List<Integer> quarters,
			OfficeBadge lead, List<OfficeBadge> partners, @Nullable LocalizedText measure, @Nullable String baseline,
			@Nullable String target, List<Step> steps, List<Source> sources, List<String> staleIn) {

		public Line {
			quarters = List.copyOf(quarters);
			partners = List.copyOf(partners);
			steps = List.copyOf(steps);
			sources = List.copyOf(sources);
			staleIn = List.copyOf(staleIn);
		}

	}

	/**
	 * A dated step.
	 *
	 * @param title what will have happened
	 * @param due the last day on which it is in time
	 */
	public record Step(LocalizedText title, LocalDate due) {

	}

	/**
	 * A recommendation that it carries out.
	 *
	 * @param quotes the words of outputs that it rests on
	 * @param reservations what travelled with it
	 */
	public record Source(RecommendationId id, LocalizedText title, List<String> quotes,
			List<Reservation> reservations) {

		public Source {
			quotes = List.copyOf(quotes);
			reservations = List.copyOf(reservations);
		}

	}

	/** A reservation that travelled with it. */
	public record Reservation(OfficeBadge office, LocalizedText reason) {

	}

	/**
	 * Something that happened since.
	 *
	 * @param key of the message that tells it: {@code lifted}, {@code reached},
	 * {@code renamed}
	 * @param on the day
	 * @param about what it happened to
	 * @param office whose, or which one, as it was called; absent for a milestone
	 */
	public record Later(String key, LocalDate on, LocalizedText about, @Nullable OfficeBadge office) {

	}

}
