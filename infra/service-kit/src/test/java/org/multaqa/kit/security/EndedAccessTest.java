package org.multaqa.kit.security;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.PersonId;

import org.springframework.boot.health.contributor.Status;
import org.springframework.security.oauth2.jwt.Jwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EndedAccessTest {

	private static final PersonId NOURA = new PersonId("noura");

	private static final Instant NOON = Instant.parse("2026-11-28T12:00:00.500Z");

	private Instant now = NOON;

	private final EndedAccess ended = new EndedAccess(() -> this.now);

	EndedAccessTest() {
		this.ended.caughtUp();
	}

	@Test
	void what_was_issued_before_is_refused_and_what_was_issued_after_is_not() {
		this.ended.note(new AccessEnd(NOURA, NOON));

		assertThat(this.ended.covers(NOURA, NOON.minusMillis(1))).isTrue();
		assertThat(this.ended.covers(NOURA, null)).isTrue();
		assertThat(this.ended.covers(NOURA, NOON)).isFalse();
		assertThat(this.ended.covers(new PersonId("layan"), NOON.minusMillis(1))).isFalse();
	}

	@Test
	void the_last_end_counts_in_whichever_order_they_come() {
		this.ended.note(new AccessEnd(NOURA, NOON));
		this.ended.note(new AccessEnd(NOURA, NOON.minusSeconds(5)));

		assertThat(this.ended.covers(NOURA, NOON.minusSeconds(1))).isTrue();
	}

	@Test
	void an_end_is_forgotten_when_every_token_of_before_has_expired() {
		this.ended.note(new AccessEnd(NOURA, NOON));
		this.now = NOON.plus(EndedAccess.KEPT).plus(Duration.ofMinutes(2));
		this.ended.note(new AccessEnd(new PersonId("layan"), this.now));

		assertThat(this.ended.size()).isOne();
		this.ended.note(new AccessEnd(NOURA, NOON));
		assertThat(this.ended.size()).as("one that is too old is not kept at all").isOne();
	}

	@Test
	void whoever_listens_hears_of_it_when_tokens_are_refused() {
		List<Boolean> heard = new ArrayList<>();
		this.ended.listen((person) -> heard.add(this.ended.covers(person, NOON.minusMillis(1))));

		this.ended.note(new AccessEnd(NOURA, NOON));

		assertThat(heard).containsExactly(true);
	}

	@Test
	void nobody_comes_in_before_it_is_known_and_only_the_first_wait() {
		var starting = new EndedAccess(() -> this.now, Duration.ofMillis(50));

		assertThat(starting.isKnown()).isFalse();
		assertTimeout(Duration.ofSeconds(10),
				() -> IntStream.range(0, 1_000)
					.forEach((_) -> assertThatExceptionOfType(EndedAccess.NotKnownYet.class)
						.isThrownBy(() -> starting.covers(NOURA, NOON))));
	}

	@Test
	void whoever_waits_goes_on_as_soon_as_it_is_known() throws Exception {
		var starting = new EndedAccess(() -> this.now, Duration.ofMinutes(5));
		var waiting = CompletableFuture.supplyAsync(() -> starting.covers(NOURA, NOON.minusMillis(1)));

		starting.note(new AccessEnd(NOURA, NOON));
		starting.caughtUp();

		assertThat(waiting.get(1, TimeUnit.MINUTES)).isTrue();
	}

	@Test
	void is_known_again_by_itself_after_some_were_refused() {
		var starting = new EndedAccess(() -> this.now, Duration.ZERO);
		assertThatExceptionOfType(EndedAccess.NotKnownYet.class).isThrownBy(() -> starting.covers(NOURA, NOON));
		assertThat(new EndedAccessHealth(starting).health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);

		starting.caughtUp();

		assertThat(starting.covers(NOURA, NOON)).isFalse();
		assertThat(new EndedAccessHealth(starting).health().getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void it_travels_as_json() {
		var end = new AccessEnd(NOURA, NOON);

		assertThat(AccessEnd.read(end.json())).isEqualTo(end);
		assertThat(new String(end.json(), StandardCharsets.UTF_8))
			.isEqualTo("{\"person\":\"noura\",\"before\":\"2026-11-28T12:00:00.500Z\"}");
	}

	/** A token of the same second as the end is new, if it says so exactly enough. */
	@Test
	void a_token_says_when_it_was_issued_more_exactly_than_by_seconds() {
		var seconds = NOON.truncatedTo(ChronoUnit.SECONDS);

		assertThat(AccessTokens.issued(NOON.toString(), seconds)).isEqualTo(NOON);
		assertThat(AccessTokens.issued(null, seconds)).isEqualTo(seconds);
		assertThat(AccessTokens.issued("yesterday", seconds)).isEqualTo(seconds);
	}

	@Test
	void the_token_of_a_client_is_of_no_person() {
		this.ended.note(new AccessEnd(new PersonId("registration"), NOON));
		var token = Jwt.withTokenValue("t")
			.header("typ", AccessTokens.TYPE)
			.subject(Actors.CLIENT + "registration")
			.issuer("http://identity.test")
			.audience(List.of("multaqa-api"))
			.issuedAt(NOON.minusSeconds(9))
			.build();

		assertThat(
				AccessTokens.validator("http://identity.test", "multaqa-api", this.ended).validate(token).getErrors())
			.noneMatch((error) -> AccessTokens.ENDED.equals(error.getErrorCode()));
	}

}
