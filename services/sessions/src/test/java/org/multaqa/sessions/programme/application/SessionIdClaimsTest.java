package org.multaqa.sessions.programme.application;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.store.MemoryInsertOnly;
import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.Refusals.assertRefused;
import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SessionIdClaimsTest {

	private static final MeetingId ANDES = new MeetingId("andes-2026");

	private final MemoryInsertOnly<SessionIdClaim> stored = new MemoryInsertOnly<>();

	private final SessionIdClaims claims = new SessionIdClaims(this.stored);

	@Test
	void many_are_claimed_at_once_and_again() {
		var ids = IntStream.range(0, 1_000).mapToObj((number) -> new SessionId("s-" + number)).toList();

		this.claims.claim(MEETING, ids);
		this.claims.claim(MEETING, ids);

		assertThat(this.stored.size()).isEqualTo(1_000);
		assertThat(this.claims.meetingOf(ids.getLast())).isEqualTo(MEETING);
	}

	@Test
	void what_another_meeting_has_is_refused_and_nothing_else_is_claimed() {
		this.claims.claim(ANDES, List.of(MODELS));

		assertRefused("programme.session-exists", () -> this.claims.claim(MEETING, List.of(CHARTER, MODELS)));
		assertThat(this.stored.size()).isEqualTo(1);
		assertRefused("programme.unknown-session", () -> this.claims.meetingOf(CHARTER));
	}

	@Test
	void what_another_meeting_takes_in_between_is_refused() {
		var overtaken = new SessionIdClaims(new Overtaken(this.stored));

		assertRefused("programme.session-exists", () -> overtaken.claim(MEETING, List.of(CHARTER, MODELS)));
		assertThat(this.claims.meetingOf(MODELS)).isEqualTo(ANDES);
	}

	@Test
	void one_that_is_named_twice_is_claimed_once() {
		this.claims.claim(MEETING, List.of(MODELS, MODELS, CHARTER));

		assertThat(this.stored.size()).isEqualTo(2);
	}

}
