package org.multaqa.launcher.seeds;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.model.events.RoadmapEvent.ImpactArea;

/**
 * {@code roadmap.yaml}.
 *
 * @param roadmap the one roadmap of the meeting
 */
record RoadmapFile(Roadmap roadmap) {

	record Roadmap(RoadmapId id, int year, LocalizedText title, List<ImpactArea> impactAreas, List<Gate> gates,
			Done.Act opened, List<Drafted> initiatives, @Nullable Consultation consultation,
			@OrNone List<Done.Act> presentations, @OrNone List<Approval> approvals, @OrNone List<Returned> returns,
			@OrNone List<Edition> editions, @OrNone List<Reached> reached) {

	}

	record Drafted(InitiativeId id, LocalizedText title, LocalizedText outcome, String impactArea,
			List<String> quarters, OfficeId lead, @OrNone List<OfficeId> partners, Initiative.@Nullable Measure measure,
			@OrNone List<Initiative.Milestone> milestones, List<RecommendationId> sources, @Nullable String authentic,
			Done.Act drafted, @OrNone List<Revision> revisions) {

		/**
		 * The initiative as each step left it: drafted, then revision by revision.
		 * @return one more than there are revisions
		 */
		List<Initiative> versions() {
			var versions = new ArrayList<Initiative>();
			var now = new Initiative(this.id, this.title, this.outcome, this.impactArea, this.quarters, this.lead,
					this.partners, this.measure, this.milestones, this.sources, this.authentic, null);
			versions.add(now);
			for (Revision revision : this.revisions) {
				now = revision.of(now);
				versions.add(now);
			}
			return versions;
		}

	}

	/** What became different; what is absent stays as it was. */
	record Revision(@Nullable LocalizedText title, @Nullable LocalizedText outcome, @Nullable String impactArea,
			@OrNone List<String> quarters, @Nullable OfficeId lead, @OrNone List<OfficeId> partners,
			Initiative.@Nullable Measure measure, @OrNone List<Initiative.Milestone> milestones,
			@OrNone List<RecommendationId> sources, ZonedDateTime at, PersonId as) implements Done {

		Initiative of(Initiative before) {
			return new Initiative(before.id(), or(this.title, before.title()), or(this.outcome, before.outcome()),
					or(this.impactArea, before.impactArea()), or(this.quarters, before.quarters()),
					or(this.lead, before.lead()), or(this.partners, before.partners()),
					(this.measure != null) ? this.measure : before.measure(), or(this.milestones, before.milestones()),
					or(this.sources, before.sources()), before.authentic(), null);
		}

		private static <T> T or(@Nullable T now, T before) {
			return (now != null) ? now : before;
		}

		private static <T> List<T> or(List<T> now, List<T> before) {
			return now.isEmpty() ? before : now;
		}

	}

	/**
	 * People comment.
	 *
	 * @param until its end, or absent
	 * @param closed that somebody closes it, or absent where its end does
	 */
	record Consultation(Done.Act opened, @Nullable ZonedDateTime until, @OrNone List<Comment> comments,
			Done.@Nullable Act closed) {

	}

	record Comment(@Nullable InitiativeId initiative, String language, String words, ZonedDateTime at,
			PersonId as) implements Done {

	}

	record Approval(String gate, ZonedDateTime at, PersonId as) implements Done {

	}

	record Returned(String gate, LocalizedText reason, ZonedDateTime at, PersonId as) implements Done {

	}

	record Edition(String number, ZonedDateTime at, PersonId as) implements Done {

	}

	record Reached(InitiativeId initiative, MilestoneId milestone, LocalDate on, ZonedDateTime at,
			PersonId as) implements Done {

	}

}
