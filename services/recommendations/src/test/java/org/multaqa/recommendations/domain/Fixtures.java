package org.multaqa.recommendations.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.SessionId;
import org.multaqa.model.Stance;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.RecommendationEvent.Content;
import org.multaqa.recommendations.api.DecisionBody;
import org.multaqa.recommendations.application.OutputReplica;
import org.multaqa.registration.api.MeetingFacts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

/** The words and people of the tests. */
public final class Fixtures {

	public static final MeetingId DOHA = new MeetingId("doha-2025");

	public static final MeetingFacts MEETING = new MeetingFacts(DOHA, LocalizedText.of("ar", "الملتقى"),
			MeetingStage.RUNNING, null);

	public static final OfficeId MENA = new OfficeId("mena");

	public static final OfficeId LAC = new OfficeId("lac");

	public static final OfficeId AFRICA = new OfficeId("africa");

	public static final OfficeId ASIA = new OfficeId("asia-oceania");

	public static final OfficeId HQ = new OfficeId("hq");

	public static final PersonId HIND = new PersonId("hind");

	public static final PersonId MATEO = new PersonId("mateo");

	public static final PersonId LAYAN = new PersonId("layan");

	public static final Instant NOON = Instant.parse("2025-12-08T09:00:00Z");

	public static final Instant LATER = NOON.plusSeconds(3600);

	public static final RecommendationId ID = new RecommendationId("r-one-calendar");

	public static final LocalizedText TITLE = text("ar", "تقويم واحد", "en", "One calendar");

	public static final LocalizedText TEXT = text("ar", "نوصي بتقويم واحد.", "en", "We recommend one calendar.");

	public static final Content CONTENT = content(TITLE, TEXT);

	public static final LocalizedText REASON = text("es", "Hace falta tiempo.");

	public static final String WORDS = "نحتاج إلى تقويم واحد، يراه الجميع.";

	public static final OutputReplica OUTPUT = new OutputReplica(new OutputId("o-calendar"), DOHA,
			new SessionId("s-one"), "ar", List.of(new OutputReplica.Wording(1, WORDS, Hashes.sha256(WORDS))), false);

	public static final Citation CITATION = OUTPUT.cite("تقويم واحد", null);

	private Fixtures() {
	}

	public static Content content(LocalizedText title, LocalizedText text) {
		return new Content(title, text);
	}

	public static LocalizedText text(String... languagesAndWords) {
		var text = LocalizedText.of(languagesAndWords[0], languagesAndWords[1]);
		for (int i = 2; i < languagesAndWords.length; i += 2) {
			text = text.with(LocalizedText.of(languagesAndWords[i], languagesAndWords[i + 1]));
		}
		return text;
	}

	public static DecisionBody decisionBody(ConsentRule rule, OfficeId... deciding) {
		return new DecisionBody(MEETING, rule, List.of(deciding), Map.of());
	}

	/** Four offices in a meeting that needs texts in these languages. */
	public static DecisionBody needing(String... languages) {
		var meeting = new MeetingFacts(DOHA, MEETING.names(), MEETING.stage(), List.of(languages));
		return new DecisionBody(meeting, new ConsentRule.NoBlock(), List.of(AFRICA, ASIA, LAC, MENA), Map.of());
	}

	public static DecisionBody doha() {
		return decisionBody(new ConsentRule.NoBlock(), AFRICA, ASIA, LAC, MENA);
	}

	public static Recommendation aDraft() {
		return Recommendation.draft(ID, DOHA, MENA, "ar", CONTENT, List.of(CITATION), HIND).state();
	}

	public static Recommendation aSubmitted() {
		return aDraft().submit(doha(), HIND, NOON).state();
	}

	public static Recommendation inDiscussion() {
		return aSubmitted().support(LAC, MATEO, NOON).state().discuss(doha(), LAYAN, NOON).state();
	}

	/** In discussion, with a position of each of the four offices. */
	public static Recommendation positions(Stance africa, Stance asia, Stance lac, Stance mena) {
		var recommendation = inDiscussion();
		var offices = List.of(AFRICA, ASIA, LAC, MENA);
		var stances = Arrays.asList(africa, asia, lac, mena);
		for (int i = 0; i < offices.size(); i++) {
			recommendation = recommendation.state(doha(), offices.get(i), stances.get(i), REASON, HIND, NOON).state();
		}
		return recommendation;
	}

	public static Recommendation agreedWithAReservationOfLac() {
		return positions(Stance.SUPPORT, Stance.CAN_LIVE_WITH, Stance.RESERVE, Stance.SUPPORT)
			.decide(doha(), LAYAN, LATER)
			.state();
	}

	public static Recommendation notAgreed() {
		return positions(Stance.SUPPORT, Stance.SUPPORT, Stance.BLOCK, Stance.SUPPORT).decide(doha(), LAYAN, LATER)
			.state();
	}

	public static Recommendation withdrawn() {
		return aSubmitted().withdraw(HIND, NOON).state();
	}

	public static void assertRefused(String code, ThrowingCallable call) {
		assertThatThrownBy(call).asInstanceOf(type(RuleViolation.class))
			.extracting(RuleViolation::code)
			.isEqualTo(code);
	}

}
