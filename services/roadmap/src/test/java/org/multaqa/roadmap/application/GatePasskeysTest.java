package org.multaqa.roadmap.application;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.RoadmapEvent.GateApproved;
import org.multaqa.roadmap.api.AssertionView;
import org.multaqa.roadmap.api.ChallengeView;
import org.multaqa.roadmap.api.GateApproval;
import org.multaqa.roadmap.api.SignedChallenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.roadmap.application.World.CLARAS;
import static org.multaqa.roadmap.application.World.OSKARS;
import static org.multaqa.roadmap.application.World.ROADMAP;
import static org.multaqa.roadmap.application.World.STRANGERS;
import static org.multaqa.roadmap.application.World.VERAS;
import static org.multaqa.roadmap.application.World.YUSUFS;
import static org.multaqa.roadmap.domain.Fixtures.AGREED;
import static org.multaqa.roadmap.domain.Fixtures.CHARTER;
import static org.multaqa.roadmap.domain.Fixtures.MENA;
import static org.multaqa.roadmap.domain.Fixtures.OSKAR;
import static org.multaqa.roadmap.domain.Fixtures.VERA;
import static org.multaqa.roadmap.domain.Fixtures.WHY;
import static org.multaqa.roadmap.domain.Fixtures.assertRefused;

/** Approvals of a meeting that asks for passkeys at gates. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GatePasskeysTest {

	private final World world = new World();

	private final TestPasskey oskars = new TestPasskey("oskar's phone");

	private final TestPasskey veras = new TestPasskey("vera's laptop");

	private String hash = "";

	@BeforeEach
	void a_roadmap_is_before_the_gates() {
		this.world.asksForPasskeys(true);
		this.world.drafted();
		this.hash = this.world.roadmaps().present(CLARAS, ROADMAP).state().contentHash();
		has(OSKAR, this.oskars);
		has(VERA, this.veras);
	}

	@Nested
	class A_challenge {

		@Test
		void is_the_hash_of_nonce_gate_and_content() {
			var challenge = ask(OSKARS, "sg");

			assertThat(Base64.getUrlDecoder().decode(challenge.nonce())).hasSize(32);
			assertThat(Base64.getUrlDecoder().decode(challenge.challenge()))
				.isEqualTo(Hashes.sha256((challenge.nonce() + ".sg." + hash).getBytes(StandardCharsets.UTF_8)));
			assertThat(challenge.credentials()).containsExactly(oskars.view().id());
			assertThat(challenge.until()).isEqualTo(world.now.plus(Duration.ofMinutes(5)));
			assertThat(ask(OSKARS, "sg").nonce()).isNotEqualTo(challenge.nonce());
		}

		@Test
		void is_given_to_who_may_pass_the_gate_now_and_to_nobody_else() {
			assertRefused("actor.needs-role", () -> ask(CLARAS, "sg"));
			assertRefused("actor.needs-role", () -> ask(YUSUFS, "sg"));
			assertRefused("roadmap.unknown", () -> ask(STRANGERS, "sg"));
			assertRefused("approval.not-your-turn", () -> ask(VERAS, "president"));
			assertRefused("approval.content-changed",
					() -> world.roadmaps().challenge(OSKARS.actor(), ROADMAP, "sg", "0".repeat(64)));
		}

		@Test
		void is_refused_to_who_has_no_passkey() {
			world.keys.clear();

			assertRefused("approval.no-passkey", () -> ask(OSKARS, "sg"));
		}

		@Test
		void is_refused_where_the_meeting_asks_for_no_passkey() {
			world.asksForPasskeys(false);

			assertRefused("approval.passkey-not-needed", () -> ask(OSKARS, "sg"));
		}

	}

	@Nested
	class An_approval {

		@Test
		void is_given_with_what_was_signed_and_kept_with_it() {
			var signed = oskars.sign(ask(OSKARS, "sg"));
			approve(OSKARS, "sg", signed);

			assertThat(world.told(GateApproved.class)).last()
				.isEqualTo(new GateApproved(world.roadmap().state().id(), "sg", hash, OSKAR, true));
			assertThat(world.roadmap().state().approvals().passed()).singleElement().satisfies((approval) -> {
				assertThat(approval.by()).isEqualTo(OSKAR);
				assertThat(approval.passkey()).isNotNull();
			});
		}

		@Test
		void again_changes_nothing_and_asks_for_nothing() {
			var signed = oskars.sign(ask(OSKARS, "sg"));
			approve(OSKARS, "sg", signed);
			var before = world.roadmap();

			approve(OSKARS, "sg", signed);
			approve(OSKARS, "sg", null);

			assertThat(world.roadmap()).isEqualTo(before);
		}

		@Test
		void is_refused_without() {
			assertRefused("approval.needs-passkey", () -> approve(OSKARS, "sg", null));
			world.keys.clear();
			assertRefused("approval.no-passkey",
					() -> approve(OSKARS, "sg", oskars.sign("nonce", "", TestPasskey.SITE, TestPasskey.ORIGIN, 5)));
			assertThat(world.roadmap().state().approvals().passed()).isEmpty();
		}

		@Test
		void is_as_before_where_the_meeting_asks_for_no_passkey() {
			world.asksForPasskeys(false);
			approve(OSKARS, "sg", null);

			assertThat(world.told(GateApproved.class)).last()
				.isEqualTo(new GateApproved(world.roadmap().state().id(), "sg", hash, OSKAR, null));
			assertThat(world.roadmap().state().approvals().passed().getFirst().passkey()).isNull();
		}

	}

	@Nested
	class What_was_signed_is_refused {

		@Test
		void a_second_time() {
			var signed = oskars.sign(ask(OSKARS, "sg"));
			approve(OSKARS, "sg", signed);
			world.roadmaps().sendBack(OSKARS, ROADMAP, "sg", WHY);
			world.roadmaps().present(CLARAS, ROADMAP);

			assertRefused("approval.challenge-over", () -> approve(OSKARS, "sg", signed));
			approve(OSKARS, "sg", oskars.sign(ask(OSKARS, "sg")));
		}

		@Test
		void after_it_was_not_valid() {
			var challenge = ask(OSKARS, "sg");

			assertRefused("approval.passkey-not-verified", () -> approve(OSKARS, "sg", veras.sign(challenge)));
			assertRefused("approval.challenge-over", () -> approve(OSKARS, "sg", oskars.sign(challenge)));
		}

		@Test
		void when_another_was_asked_for_since() {
			var first = ask(OSKARS, "sg");
			var second = ask(OSKARS, "sg");

			assertRefused("approval.challenge-over", () -> approve(OSKARS, "sg", oskars.sign(first)));
			approve(OSKARS, "sg", oskars.sign(second));
		}

		@Test
		void five_minutes_later() {
			var challenge = ask(OSKARS, "sg");
			world.now = challenge.until();

			assertRefused("approval.challenge-over", () -> approve(OSKARS, "sg", oskars.sign(challenge)));
		}

		@Test
		void at_another_gate_and_of_another_person() {
			var oskarsChallenge = ask(OSKARS, "sg");
			approve(OSKARS, "sg", oskars.sign(ask(OSKARS, "sg")));
			has(VERA, oskars);

			assertRefused("approval.challenge-over", () -> approve(VERAS, "president", oskars.sign(oskarsChallenge)));
		}

		@Test
		void for_another_content() {
			var challenge = ask(OSKARS, "sg");
			world.roadmaps().sendBack(OSKARS, ROADMAP, "sg", WHY);
			var edited = World.request(CHARTER.value(), MENA, "Another", AGREED);
			world.initiatives().revise(world.onVersionSeen(CLARAS), ROADMAP, CHARTER, edited);
			hash = world.roadmaps().present(CLARAS, ROADMAP).state().contentHash();

			assertRefused("approval.challenge-over", () -> approve(OSKARS, "sg", oskars.sign(challenge)));
		}

		@Test
		void for_another_challenge_site_or_page_and_where_nobody_was_recognised() {
			notVerified((challenge) -> oskars.sign(challenge.nonce(), challenge.nonce(), TestPasskey.SITE,
					TestPasskey.ORIGIN, TestPasskey.PRESENT_AND_VERIFIED));
			notVerified((challenge) -> oskars.sign(challenge.nonce(), challenge.challenge(), "other.example",
					TestPasskey.ORIGIN, TestPasskey.PRESENT_AND_VERIFIED));
			notVerified((challenge) -> oskars.sign(challenge.nonce(), challenge.challenge(), TestPasskey.SITE,
					"https://evil.example", TestPasskey.PRESENT_AND_VERIFIED));
			notVerified((challenge) -> oskars.sign(challenge.nonce(), challenge.challenge(), TestPasskey.SITE,
					TestPasskey.ORIGIN, TestPasskey.PRESENT));
		}

		@Test
		void where_it_is_no_signature_at_all() {
			notVerified((challenge) -> new SignedChallenge(challenge.nonce(), oskars.view().id(), "?", "", "%%"));
			notVerified((challenge) -> new SignedChallenge(challenge.nonce(), oskars.view().id(),
					"e30".repeat(SignedChallenge.LONGEST), "AA", "AA"));
			notVerified((challenge) -> {
				var signed = oskars.sign(challenge);
				return new SignedChallenge(signed.nonce(), signed.credential(), signed.clientData(),
						signed.authenticatorData(), veras.sign(challenge).signature());
			});
		}

		private void notVerified(Function<ChallengeView, SignedChallenge> browser) {
			var signed = browser.apply(ask(OSKARS, "sg"));
			assertRefused("approval.passkey-not-verified", () -> approve(OSKARS, "sg", signed));
		}

	}

	@Nested
	class What_is_kept {

		@Test
		void is_verified_with_nothing_but_java() throws Exception {
			var kept = published();

			assertThat(kept).extracting(AssertionView::gate).containsExactly("sg", "president");
			for (var each : kept) {
				verify(each);
			}
			assertThat(publicKey(kept.getFirst())).isEqualTo(oskars.publicKey());
		}

		@Test
		void is_read_by_people_in_the_meeting() {
			published();

			assertThat(world.editions().readAssertions(YUSUFS.actor(), ROADMAP, "1.0").state()).hasSize(2);
			assertRefused("actor.not-in-meeting",
					() -> world.editions().readAssertions(STRANGERS.actor(), ROADMAP, "1.0"));
			assertRefused("edition.unknown", () -> world.editions().readAssertions(YUSUFS.actor(), ROADMAP, "1.7"));
		}

		@Test
		void is_beside_the_edition_and_in_none_of_its_hashes() {
			published();
			var signed = world.editions().read(YUSUFS.actor(), ROADMAP, "1.0").state();

			var other = new World();
			other.drafted().approved().published();
			var unsigned = other.editions().read(YUSUFS.actor(), ROADMAP, "1.0").state();

			assertThat(signed).isEqualTo(unsigned);
			assertThat(CanonicalJson.canonical(signed)).doesNotContain("signature", "credential");
			assertThat(other.editions().readAssertions(YUSUFS.actor(), ROADMAP, "1.0").state()).isEmpty();
		}

		private List<AssertionView> published() {
			approve(OSKARS, "sg", oskars.sign(ask(OSKARS, "sg")));
			approve(VERAS, "president", veras.sign(ask(VERAS, "president")));
			world.published();
			return world.editions().readAssertions(YUSUFS.actor(), ROADMAP, "1.0").state();
		}

		/** As docs/decisions/passkeys-at-gates.md tells it. */
		private void verify(AssertionView kept) throws Exception {
			byte[] challenge = Hashes.sha256(
					String.join(".", kept.nonce(), kept.gate(), kept.contentHash()).getBytes(StandardCharsets.UTF_8));
			byte[] clientData = bytes(kept.clientData());
			byte[] authenticatorData = bytes(kept.authenticatorData());

			assertThat(new String(clientData, StandardCharsets.UTF_8)).contains(
					"\"challenge\":\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(challenge) + "\"");
			assertThat(authenticatorData).startsWith(Hashes.sha256(kept.rpId().getBytes(StandardCharsets.UTF_8)));
			assertThat(authenticatorData[32] & 0x05).as("somebody there, and recognised").isEqualTo(0x05);
			assertThat(kept.algorithm()).isEqualTo(-7);
			var signature = Signature.getInstance("SHA256withECDSA");
			signature.initVerify(publicKey(kept));
			signature.update(authenticatorData);
			signature.update(Hashes.sha256(clientData));
			assertThat(signature.verify(bytes(kept.signature()))).isTrue();
		}

		private static PublicKey publicKey(AssertionView kept) throws Exception {
			return KeyFactory.getInstance("EC")
				.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(kept.publicKey())));
		}

		private static byte[] bytes(String text) {
			return Base64.getUrlDecoder().decode(text);
		}

	}

	private void has(PersonId person, TestPasskey passkey) {
		this.world.keys.put(person, List.of(passkey.view()));
	}

	private ChallengeView ask(RequestContext context, String gate) {
		return this.world.roadmaps().challenge(context.actor(), ROADMAP, gate, this.hash);
	}

	private void approve(RequestContext context, String gate, @Nullable SignedChallenge signed) {
		this.world.roadmaps().approve(context, ROADMAP, gate, new GateApproval(this.hash, signed));
	}

}
