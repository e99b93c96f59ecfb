package org.multaqa.roadmap.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PasskeyUse;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.roadmap.api.ChallengeView;
import org.multaqa.roadmap.api.GateApproval;
import org.multaqa.roadmap.api.ReadContent;
import org.multaqa.roadmap.api.SignedChallenge;
import org.multaqa.roadmap.application.TestPasskey;
import org.multaqa.roadmap.domain.Fixtures;
import org.multaqa.testkit.Api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Gates at which passkeys sign, over HTTP, with identity beside. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PasskeyHttpTest extends Running {

	private static final MeetingId SIGNED = new MeetingId("signed-2025");

	private static final String HASH = Fixtures.presented().contentHash();

	private final TestPasskey passkey = new TestPasskey("the phone of the secretary general");

	private String path = "";

	@BeforeEach
	void a_roadmap_is_before_gates_with_passkeys() {
		var planned = new MeetingPlanned(SIGNED, Fixtures.text("Signed"), LocalDate.of(2025, 12, 7),
				LocalDate.of(2025, 12, 9), "Asia/Qatar", Fixtures.text("Doha"), List.of("en"),
				new ConsentRule.NoBlock(), true, null, List.of(PasskeyUse.GATES));
		this.meetings.keep(planned, envelope(1, planned));
		var running = new MeetingStageReached(SIGNED, MeetingStage.RUNNING);
		this.meetings.keep(running, envelope(2, running));
		this.path = "/roadmaps/" + stored(SIGNED, Fixtures.presented());
		Elsewhere.IDENTITY.has("p-oskar", List.of(this.passkey.view()));
	}

	@AfterEach
	void identity_is_back() {
		Elsewhere.IDENTITY.away(false);
	}

	@Test
	void an_approval_is_signed_shown_and_kept() {
		var approved = approve(this.passkey.sign(challenge())).is(200);

		assertThat(approved.body().at("/gates/0/state").asString()).isEqualTo("passed");
		assertThat(approved.body().at("/gates/0/passkey").asBoolean()).isTrue();
		assertThat(approved.response().getBody()).doesNotContain("authenticatorData");
	}

	@Test
	void an_approval_without_is_refused() {
		approve(null).refused(409, "approval.needs-passkey");
		var signed = this.passkey.sign(challenge());
		approve(new TestPasskey("another").sign(challenge())).refused(409, "approval.passkey-not-verified");
		approve(signed).refused(409, "approval.challenge-over");
		oskar("ar").post(this.path + "/gates/president/challenge", read()).refused(403, "actor.needs-role");
	}

	@Test
	void who_has_no_passkey_is_told_where_to_add_one() {
		Elsewhere.IDENTITY.has("p-oskar", List.of());

		var refused = oskar("en").post(this.path + "/gates/sg/challenge", read()).refused(409, "approval.no-passkey");

		assertThat(refused.at("title")).contains("Add one");
	}

	@Test
	void nothing_is_approved_while_identity_is_away() {
		var signed = this.passkey.sign(challenge());
		Elsewhere.IDENTITY.away(true);

		var refused = approve(signed).refused(503, "approval.passkeys-away");
		assertThat(refused.response().getHeaders().getFirst("Retry-After")).isNotNull();

		Elsewhere.IDENTITY.away(false);
		await("identity is asked again").until(() -> approve(signed).status() == 200);
	}

	@Test
	void what_was_signed_for_an_edition_is_none_where_nobody_was_asked() {
		String edition = "/roadmaps/" + published() + "/editions/1.0";

		assertThat(Api.as(this.port, "p-olga", MEETING + ":observer").get(edition + "/assertions").is(200).body())
			.isEmpty();
	}

	private ChallengeView challenge() {
		var answer = oskar("en").post(this.path + "/gates/sg/challenge", read()).is(200);
		assertThat(answer.response().getHeaders().getCacheControl()).contains("no-store");
		return ModelJson.mapper().treeToValue(answer.body(), ChallengeView.class);
	}

	private Api.Answer approve(@Nullable SignedChallenge signed) {
		return oskar("en").post(this.path + "/gates/sg/approval", json(new GateApproval(HASH, signed)));
	}

	private Api oskar(String language) {
		return Api.as(this.port, "p-oskar", SIGNED + ":secretary-general:hq").with("Accept-Language", language);
	}

	private static String read() {
		return json(new ReadContent(HASH));
	}

	private static String json(Object body) {
		return ModelJson.mapper().writeValueAsString(body);
	}

}
