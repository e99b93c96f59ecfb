package org.multaqa.registration.web;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.testkit.Api;

import static org.assertj.core.api.Assertions.assertThat;

/** An invitation, answered by the personal link in its letter. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InvitationLinkTest extends Running {

	private String members = "";

	@BeforeEach
	void a_delegation_to_a_meeting_in_a_month() {
		this.members = "/delegations/"
				+ delegation(comingMeeting(), "regional-office", "{\"head\": 1, \"delegate\": 1}") + "/members";
		nominate("p-hind");
	}

	@Test
	void shows_the_invitation_and_is_the_same_one_each_time() {
		var shown = by(link("p-hind")).get("/invitation").is(200);

		assertThat(shown.at("state")).isEqualTo("open");
		assertThat(shown.body().path("own").path("places").size()).isEqualTo(1);
		assertThat(shown.body().path("own").path("person").asString("")).isEqualTo("p-hind");
		assertThat(shown.response().getHeaders().getCacheControl()).isEqualTo("no-store");
		assertThat(link("p-hind")).isEqualTo(link("p-hind"));
		assertThat(status("p-hind")).isEqualTo("nominated");
	}

	@Test
	void says_what_is_needed_accepts_and_opens_nothing_more() {
		var invited = by(link("p-hind"));
		invited.put("/invitation/name", "{\"name\": {\"en\": \"Hind Riwaq\"}}").is(200);
		invited.put("/invitation/needs", "{\"dietary\": [\"halal\"]}").is(200);

		assertThat(invited.post("/invitation/registration").is(200).at("state")).isEqualTo("answered");

		assertThat(status("p-hind")).isEqualTo("registered");
		assertThat(founder().get(this.members + "/p-hind/needs").body().path("dietary").path(0).asString(""))
			.isEqualTo("halal");
		assertThat(invited.get("/invitation").is(200).body().has("own")).isFalse();
		invited.post("/invitation/registration").refused(409, "invitation.answered");
		invited.post("/invitation/decline").refused(409, "invitation.answered");
		invited.put("/invitation/needs", "{}").refused(409, "invitation.answered");
		letters().get(this.members + "/p-hind/invitation-link").refused(409, "invitation.answered");
	}

	@Test
	void declines_once() {
		var invited = by(link("p-hind"));

		assertThat(invited.post("/invitation/decline").is(200).at("state")).isEqualTo("answered");

		assertThat(status("p-hind")).isEqualTo("declined");
		invited.post("/invitation/registration").refused(409, "invitation.answered");
	}

	@Test
	void ends_with_a_replacement_and_opens_nothing_of_the_successor() {
		var invited = by(link("p-hind"));

		founder().post(this.members + "/p-hind/replacement", "{\"person\": \"p-salima\"}").is(201);

		invited.get("/invitation").refused(404, "invitation.link-unknown");
		invited.post("/invitation/registration").refused(404, "invitation.link-unknown");
		assertThat(status("p-salima")).isEqualTo("nominated");
	}

	@Test
	void of_an_invitation_before_opens_none_after_it() {
		var before = by(link("p-hind"));
		founder().post(this.members + "/p-hind/withdrawal").is(200);
		before.get("/invitation").refused(404, "invitation.link-unknown");

		nominate("p-hind");

		before.get("/invitation").refused(404, "invitation.link-unknown");
		by(link("p-hind")).get("/invitation").is(200);
	}

	@Test
	void that_was_sent_to_a_wrong_address_ends_when_that_is_corrected() {
		var wrong = by(link("p-hind"));

		founder().post(this.members + "/p-hind/correction", "{\"email\": \"hind.riwaq@example.org\"}").is(200);

		wrong.post("/invitation/registration").refused(404, "invitation.link-unknown");
		by(link("p-hind")).post("/invitation/registration").is(200);
	}

	@Test
	void is_not_guessed_from_another_one() {
		nominate("p-salima", "head");
		String own = link("p-hind");

		by(own.replace("p-hind", "p-salima")).get("/invitation").refused(404, "invitation.link-unknown");
		by(own.substring(0, own.length() - 1)).get("/invitation").refused(404, "invitation.link-unknown");
		by(own + "0").get("/invitation").refused(404, "invitation.link-unknown");
		by("nonsense").get("/invitation").refused(404, "invitation.link-unknown");
		by("m-none_p-hind_0").get("/invitation").refused(404, "invitation.link-unknown");
	}

	@Test
	void opens_nothing_once_the_meeting_has_begun() {
		this.members = "/delegations/" + delegation(openMeeting(), "regional-office", "{\"delegate\": 1}") + "/members";
		nominate("p-hind");

		letters().get(this.members + "/p-hind/invitation-link").refused(409, "invitation.link-expired");
		as("p-hind").post(this.members + "/p-hind/registration").is(200);
	}

	@Test
	void is_told_to_the_service_that_writes_letters_alone() {
		founder().get(this.members + "/p-hind/invitation-link").refused(403, "invitation.link-private");
		as("p-hind").get(this.members + "/p-hind/invitation-link").refused(403, "invitation.link-private");
		letters().get(this.members + "/p-nobody/invitation-link").refused(404, "member.unknown");
	}

	private Api by(String link) {
		return new Api(this.port, Map.of("Invitation-Link", link));
	}

	private String link(String person) {
		return letters().get(this.members + "/" + person + "/invitation-link").is(200).at("link");
	}

	private void nominate(String person) {
		nominate(person, "delegate");
	}

	private void nominate(String person, String role) {
		founder().post(this.members, "{\"person\": \"%s\", \"roles\": [\"%s\"]}".formatted(person, role)).is(201);
	}

	private String status(String person) {
		return founder().get(this.members + "/" + person).is(200).at("status");
	}

}
