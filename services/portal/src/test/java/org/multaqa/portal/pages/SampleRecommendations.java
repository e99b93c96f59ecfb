package org.multaqa.portal.pages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.multaqa.model.Stance;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.RuleViolation.Kind;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.portal.pages.cards.OutputCard;
import org.multaqa.portal.pages.recommendations.ConsentBoardPage;
import org.multaqa.portal.pages.recommendations.DraftPage;
import org.multaqa.portal.pages.recommendations.RecommendationPage;
import org.multaqa.portal.pages.recommendations.RecommendationsPage;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.recommendations.api.RecommendationStage;

import static org.multaqa.portal.pages.SampleMeeting.get;
import static org.multaqa.portal.pages.SampleMeeting.list;
import static org.multaqa.portal.pages.SampleMeeting.map;
import static org.multaqa.portal.pages.SampleMeeting.text;
import static org.multaqa.portal.pages.SampleMeeting.words;
import static org.multaqa.portal.pages.SamplePages.MEETING;

/** Filled records for the pages of recommendations. */
final class SampleRecommendations {

	private static final Pager PAGER = new Pager(null, "/m/doha-2025/recommendations?page=WzFd");

	private static final Permission.Refused ORGANISER = new Permission.Refused(Kind.NOT_ALLOWED, "actor.needs-role",
			List.of(List.of("role.organiser")));

	private SampleRecommendations() {
	}

	static RecommendationsPage list() {
		var context = MEETING.recommendationSeeds.keySet().stream().map(MEETING::recommendation).toList();
		var groups = Arrays.stream(RecommendationStage.values())
			.map((stage) -> new RecommendationsPage.Group(stage, 71,
					context.stream().filter((card) -> card.stage() == stage).toList()))
			.filter((group) -> !group.recommendations().isEmpty())
			.toList();
		return new RecommendationsPage(groups, PAGER, ActionState.yes());
	}

	static RecommendationPage one() {
		var seed = get(MEETING.recommendationSeeds, "r-first-answer");
		var card = MEETING.recommendation("r-first-answer");
		var text = words(seed, "text");
		var texts = text.texts()
			.entrySet()
			.stream()
			.sorted(Comparator.comparing((entry) -> !entry.getKey().equals(card.authentic())))
			.map((entry) -> new RecommendationPage.ParallelText(entry.getKey(), card.title().exactly(entry.getKey()),
					List.of(entry.getValue()), entry.getKey().equals(card.authentic()), entry.getKey().equals("fr")))
			.toList();
		return new RecommendationPage(card, 2, 7, texts, MEETING.citations("r-first-answer"),
				List.of(get(MEETING.offices, "mena"), get(MEETING.offices, "lac")), MEETING.positions(seed), "no-block",
				0, Stance.SUPPORT, true, List.of(SampleRoadmap.initiatives().get(1)), SamplePages.changes(),
				new RecommendationPage.Conclusion(false, MEETING.positions(seed).subList(0, 1)), ActionState.yes(),
				ActionState.hidden(), ActionState.yes(), ActionState.refused(ORGANISER), ActionState.yes(),
				ActionState.refused(ORGANISER), ActionState.hidden(), ActionState.yes());
	}

	static DraftPage draft(boolean empty) {
		var outputs = MEETING.outputs.values().stream().limit(6).toList();
		var others = outputs.stream()
			.map(OutputCard::session)
			.distinct()
			.map((session) -> new DraftPage.Heard(session,
					outputs.stream()
						.filter((output) -> output.session().equals(session))
						.map((output) -> new DraftPage.Source(output.id(), output.kind(), output.language(),
								output.words(), output.office(), output.carriedForward(), true))
						.toList()))
			.toList();
		return new DraftPage(null, 0, "ar", null, empty ? List.of() : MEETING.citations("r-partnership-charter"),
				others, true, List.of("ar", "en", "fr", "es"), List.of(), ActionState.yes());
	}

	static ConsentBoardPage consent() {
		var columns = MEETING.offices.values()
			.stream()
			.map((office) -> new ConsentBoardPage.Column(office, office.kind() == OfficeKind.REGIONAL_OFFICE))
			.toList();
		var rows = MEETING.recommendationSeeds.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().containsKey("withdrawn"))
			.map((entry) -> new ConsentBoardPage.Row(MEETING.recommendation(entry.getKey()),
					MEETING.positions(entry.getValue()), false,
					entry.getKey().equals("r-one-calendar") ? ActionState.yes() : ActionState.hidden()))
			.toList();
		return new ConsentBoardPage(columns, rows, PAGER, "no-block", 0);
	}

}
