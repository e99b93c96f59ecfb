package org.multaqa.portal.pages.roadmaps;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.Role;
import org.multaqa.portal.pages.cards.InitiativeCard;
import org.multaqa.portal.pages.cards.InitiativeCard.InLanguage;
import org.multaqa.portal.pages.cards.RecommendationCard;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.roadmap.api.RoadmapStage;

/**
 * A roadmap: impact areas by quarters.
 *
 * @param roadmap the roadmap, or absent while there is none
 * @param opening what the form to open one begins with, or absent for those who cannot
 * open one, and once there is one
 * @param unplanned agreed recommendations that no initiative carries out yet
 * @param comments what was said in consultations
 * @param showsApprovalDesk whether the reader may look at the approval desk
 * @param mayOpen whether the reader may open a roadmap
 * @param mayDraft whether the reader may draft an initiative
 * @param mayComment whether the reader may comment
 * @param mayAnswer whether the reader may answer comments
 * @param mayConsult whether the reader may open the consultation; while it is open,
 * whether the reader may close it or move its end
 * @param mayPresent whether the reader may put it before the gates
 */
public record RoadmapPage(@Nullable RoadmapView roadmap, @Nullable Opening opening, Unplanned unplanned,
		Comments comments, boolean showsApprovalDesk, ActionState mayOpen, ActionState mayDraft, ActionState mayComment,
		ActionState mayAnswer, ActionState mayConsult, ActionState mayPresent) {

	/**
	 * What the form to open a roadmap begins with.
	 *
	 * @param year for which year
	 * @param title what it is called
	 * @param gates who approves, in order
	 */
	public record Opening(int year, LocalizedText title, List<OpeningGate> gates) {

		public Opening {
			gates = List.copyOf(gates);
		}

	}

	/**
	 * A gate that is proposed.
	 *
	 * @param role who passes it
	 * @param names what it is called
	 */
	public record OpeningGate(Role role, LocalizedText names) {

	}

	/**
	 * The roadmap itself.
	 *
	 * @param year for which year
	 * @param title what it is called
	 * @param stage where it stands
	 * @param consultation until when one may comment, or absent for those who cannot read
	 * what is being written
	 * @param edition the latest edition, or absent
	 * @param earlier the editions before it, the first one first
	 * @param contentHash SHA-256 of the content shown, or absent where not known
	 * @param areas its impact areas in order
	 * @param languages what it, its areas and its gates are called, language by language,
	 * the authentic one first; nothing for those who cannot read what is being written
	 * @param mayReword whether the reader may change that
	 */
	public record RoadmapView(RoadmapId id, int year, LocalizedText title, RoadmapStage stage,
			@Nullable ConsultationWindow consultation, @Nullable String edition, List<String> earlier,
			@Nullable String contentHash, List<Area> areas, List<InLanguage> languages, ActionState mayReword) {

		public RoadmapView {
			earlier = List.copyOf(earlier);
			areas = List.copyOf(areas);
			languages = List.copyOf(languages);
		}

		/** Whether a name is older than the authentic one, or missing. */
		public boolean isBehind() {
			return this.languages.stream().anyMatch((each) -> each.stale() || each.missing());
		}

		/**
		 * How many initiatives there are in it.
		 * @return of all areas
		 */
		public int count() {
			return this.areas.stream().mapToInt((area) -> area.initiatives().size()).sum();
		}

	}

	/**
	 * Until when one may comment.
	 *
	 * @param until its end, or absent where there is none
	 * @param over whether that has come
	 * @param daysLeft how many days of the meeting's calendar it is until then
	 * @param proposed what the form begins with that says an end, by the clock of the
	 * meeting
	 */
	public record ConsultationWindow(@Nullable Instant until, boolean over, long daysLeft, LocalDateTime proposed) {

		/** How long people are given who are not told otherwise, in days. */
		private static final int USUALLY = 14;

		private static final LocalTime END_OF_WORK = LocalTime.of(18, 0);

		/**
		 * That of a roadmap.
		 * @param until its end, or absent where there is none
		 * @param zone of the meeting
		 */
		static ConsultationWindow of(@Nullable Instant until, Instant now, ZoneId zone) {
			var today = LocalDate.ofInstant(now, zone);
			boolean ahead = until != null && until.isAfter(now);
			var proposed = ahead ? LocalDateTime.ofInstant(until, zone).truncatedTo(ChronoUnit.MINUTES)
					: today.plusDays(USUALLY).atTime(END_OF_WORK);
			return new ConsultationWindow(until, until != null && !ahead,
					ahead ? ChronoUnit.DAYS.between(today, proposed.toLocalDate()) : 0, proposed);
		}

	}

	/**
	 * An impact area.
	 *
	 * @param key its short name
	 * @param names what it is called
	 * @param initiatives its initiatives, by their first quarter
	 */
	public record Area(String key, LocalizedText names, List<InitiativeCard> initiatives) {

		public Area {
			initiatives = List.copyOf(initiatives);
		}

	}

	/**
	 * Agreed recommendations that no initiative carries out yet.
	 *
	 * @param latest the latest of them, 25 at most
	 * @param more whether there are others
	 */
	public record Unplanned(List<RecommendationCard> latest, boolean more) {

		public static final Unplanned NONE = new Unplanned(List.of(), false);

		public Unplanned {
			latest = List.copyOf(latest);
		}

	}

	/**
	 * What was said in consultations, one page of it.
	 *
	 * @param count how much was said in all
	 * @param latest the comments of this page, the latest first
	 * @param pager the way to the others
	 */
	public record Comments(int count, List<Comment> latest, Pager pager) {

		public static final Comments NONE = new Comments(0, List.of(), new Pager(null, null));

		public Comments {
			latest = List.copyOf(latest);
		}

	}

	/**
	 * What somebody said.
	 *
	 * @param initiative on which initiative, or absent for the whole
	 * @param office for whom, or absent
	 * @param answer what was answered, or absent
	 */
	public record Comment(String id, @Nullable LocalizedText initiative, String language, String words, PersonName by,
			@Nullable OfficeBadge office, Instant at, @Nullable Answer answer) {

	}

	/** What headquarters has answered to it. */
	public record Answer(String language, String words, PersonName by, Instant at) {

	}

}
