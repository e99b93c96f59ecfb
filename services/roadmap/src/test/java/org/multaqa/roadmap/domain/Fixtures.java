package org.multaqa.roadmap.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.model.Initiative;
import org.multaqa.model.Initiative.Milestone;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RecommendationEvent.Reservation;
import org.multaqa.model.events.RoadmapEvent.CitedRecommendation;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.model.events.RoadmapEvent.Grounds;
import org.multaqa.model.events.RoadmapEvent.ImpactArea;
import org.multaqa.model.events.RoadmapEvent.NamedOffice;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

/** The words and people of the tests. */
public final class Fixtures {

	public static final MeetingId DOHA = new MeetingId("doha-2025");

	public static final RoadmapId ID = new RoadmapId("x-2026");

	public static final OfficeId MENA = new OfficeId("mena");

	public static final OfficeId LAC = new OfficeId("lac");

	public static final PersonId CLARA = new PersonId("clara");

	public static final PersonId OSKAR = new PersonId("oskar");

	public static final PersonId VERA = new PersonId("vera");

	public static final Instant NOON = Instant.parse("2025-12-09T09:00:00Z");

	public static final Instant LATER = NOON.plusSeconds(3600);

	/** Of the day of {@link #NOON}. */
	public static final Instant EVENING = Instant.parse("2025-12-09T15:00:00Z");

	public static final Instant NEXT_EVENING = Instant.parse("2025-12-10T15:00:00Z");

	public static final RecommendationId AGREED = new RecommendationId("r-agreed");

	public static final RecommendationId OPEN = new RecommendationId("r-open");

	public static final InitiativeId CHARTER = new InitiativeId("i-charter");

	public static final MilestoneId TEXT_OUT = new MilestoneId("text-out");

	public static final LocalizedText WHY = LocalizedText.of("en", "Say how it is measured.");

	/** What a passkey has signed, as it is kept; nobody verifies it here. */
	static final PasskeyAssertion SIGNED = new PasskeyAssertion("nonce", "meeting.example", "credential", -7, "key",
			"data", "authenticator", "signature");

	/** Nothing was signed: the meeting asks for no passkey. */
	static final Supplier<@Nullable PasskeyAssertion> NO_PASSKEY = () -> null;

	public static final ContentHasher HASHER = new ContentHasher() {

		@Override
		public String hash(Object content) {
			return Hashes.sha256(content.toString());
		}

		@Override
		public String seal(Object content) {
			return Hashes.sha256("second " + content);
		}

	};

	/**
	 * The source of the initiatives, with a reservation, and what its office is called.
	 */
	public static final Grounds GROUNDS = new Grounds(
			List.of(new CitedRecommendation(AGREED, text("Partnerships"), List.of(),
					List.of(new Reservation(LAC, text("No time"))))),
			List.of(new NamedOffice(LAC, text("Latin America")), new NamedOffice(MENA, text("Middle East"))));

	public static final RoadmapPlan PLAN = new RoadmapPlan(2026, text("Roadmap"),
			List.of(new ImpactArea("change", text("Change")), new ImpactArea("partners", text("Partners"))),
			List.of(new Gate("sg", text("Secretary General"), Role.SECRETARY_GENERAL),
					new Gate("president", text("President"), Role.PRESIDENT)),
			null, null, null);

	public static final InitiativeBasis BASIS = new InitiativeBasis(Set.of(MENA, LAC, new OfficeId("hq")),
			List.of(new Source(AGREED, DOHA, true, List.of(), null), new Source(OPEN, DOHA, false, List.of(), null)));

	private Fixtures() {
	}

	public static LocalizedText text(String words) {
		return LocalizedText.of("en", words);
	}

	public static Initiative initiative() {
		return initiative(CHARTER, "A charter");
	}

	public static Initiative initiative(InitiativeId id, String title) {
		return new Initiative(id, text(title), text("Partnerships on two pages"), "partners", List.of("2026-Q1"), MENA,
				List.of(LAC), null,
				List.of(new Milestone(TEXT_OUT, text("The text is out"), LocalDate.of(2026, 2, 15))), List.of(AGREED),
				null, null);
	}

	public static InitiativeProposal proposal() {
		return new InitiativeProposal(initiative(), List.of());
	}

	public static InitiativeProposal proposal(InitiativeId id, String title) {
		return new InitiativeProposal(initiative(id, title), List.of());
	}

	public static Comment comment() {
		return new Comment("c-1", CHARTER, "ar", "حسن", OSKAR, MENA, NOON);
	}

	public static Roadmap opened() {
		return Roadmap.open(ID, DOHA, PLAN, HASHER).state();
	}

	public static Roadmap drafted() {
		return opened().draft(proposal(), BASIS, HASHER, CLARA).state();
	}

	public static Roadmap inConsultation() {
		return drafted().consult(null, CLARA, NOON).state();
	}

	public static Roadmap presented() {
		return drafted().present(GROUNDS, List.of(), HASHER, CLARA, NOON).state();
	}

	/** The first gate is passed with a passkey. */
	public static Roadmap signed() {
		return presented().approve("sg", presented().contentHash(), OSKAR, NOON, () -> SIGNED).state();
	}

	public static Roadmap half() {
		return presented().approve("sg", presented().contentHash(), OSKAR, NOON, NO_PASSKEY).state();
	}

	public static Roadmap approved() {
		return half().approve("president", half().contentHash(), VERA, NOON, NO_PASSKEY).state();
	}

	public static Roadmap published() {
		return approved().publish(HASHER, CLARA, NOON).state();
	}

	public static void assertRefused(String code, ThrowingCallable call) {
		assertThatThrownBy(call).asInstanceOf(type(RuleViolation.class))
			.extracting(RuleViolation::code)
			.isEqualTo(code);
	}

}
