package org.multaqa.portal.pages.shell;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.web.LanguageResolver;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SharedRedrawsTest {

	private static final Principal HIND = () -> "hind";

	private final SharedRedraws shared = new SharedRedraws(LanguageResolver.ofPages((_) -> List.of()));

	@Test
	void visitors_who_ask_for_the_same_share_what_is_drawn() {
		draw(visitor("home-changes"), "drawn once");

		assertThat(found(visitor("home-changes"))).contains("drawn once");
	}

	@Test
	void another_part_page_query_or_language_is_another_answer() {
		draw(visitor("home-changes"), "drawn once");

		assertThat(found(visitor("home-journey"))).isEmpty();
		assertThat(found(visitor("home-changes home-journey"))).isEmpty();
		var elsewhere = visitor("home-changes");
		elsewhere.setRequestURI("/m/lima");
		assertThat(found(elsewhere)).isEmpty();
		var later = visitor("home-changes");
		later.setQueryString("page=2");
		assertThat(found(later)).isEmpty();
		var french = visitor("home-changes");
		french.addHeader("Accept-Language", "fr");
		assertThat(found(french)).isEmpty();
	}

	@Test
	void nobody_gets_what_was_drawn_before_the_hint_that_they_heard() {
		draw(visitor("home-changes"), "before");

		assertThat(found(visitor("home-changes", System.currentTimeMillis()))).isEmpty();
	}

	@Test
	void who_has_not_said_what_they_heard_gets_it_drawn() {
		draw(visitor("home-changes"), "drawn once");
		var silent = visitor("home-changes");
		silent.removeHeader("Multaqa-Heard");

		assertThat(found(silent)).isEmpty();
	}

	@Test
	void nothing_is_shared_with_or_by_somebody_who_has_signed_in() {
		var own = visitor("home-changes");
		own.setUserPrincipal(HIND);
		draw(own, "private");
		assertThat(found(visitor("home-changes"))).isEmpty();

		draw(visitor("home-changes"), "public");
		var another = visitor("home-changes");
		another.setUserPrincipal(HIND);
		assertThat(found(another)).isEmpty();
	}

	@Test
	void nothing_is_shared_with_or_by_a_session() {
		var invited = visitor("home-changes");
		this.shared.begin(invited);
		invited.getSession();
		this.shared.keep(invited, "a form with its token".getBytes(StandardCharsets.UTF_8), "en");
		this.shared.end(invited);
		assertThat(found(visitor("home-changes"))).isEmpty();

		draw(visitor("home-changes"), "public");
		var another = visitor("home-changes");
		another.getSession();
		assertThat(found(another)).isEmpty();
	}

	@Test
	void who_asks_for_what_is_being_drawn_waits_for_it() {
		var first = visitor("home-changes");
		this.shared.begin(first);
		var others = IntStream.range(0, 10)
			.mapToObj((_) -> CompletableFuture.supplyAsync(() -> found(visitor("home-changes"))))
			.toList();
		this.shared.keep(first, "drawn once".getBytes(StandardCharsets.UTF_8), "en");

		assertThat(others).allSatisfy((other) -> assertThat(other.join()).contains("drawn once"));
	}

	@Test
	void who_has_waited_for_what_cannot_be_shared_has_it_drawn() {
		var first = visitor("home-changes");
		this.shared.begin(first);
		var other = CompletableFuture.supplyAsync(() -> found(visitor("home-changes")));
		this.shared.end(first);

		assertThat(other.join()).isEmpty();
	}

	@Test
	void a_whole_page_is_never_shared() {
		var whole = visitor(null);
		draw(whole, "whole");

		assertThat(found(visitor(null))).isEmpty();
	}

	private void draw(MockHttpServletRequest request, String drawn) {
		this.shared.begin(request);
		this.shared.keep(request, drawn.getBytes(StandardCharsets.UTF_8), "en");
		this.shared.end(request);
	}

	private Optional<String> found(MockHttpServletRequest request) {
		return this.shared.find(request).map((drawn) -> new String(drawn.html(), StandardCharsets.UTF_8));
	}

	private static MockHttpServletRequest visitor(@Nullable String parts) {
		return visitor(parts, 1);
	}

	private static MockHttpServletRequest visitor(@Nullable String parts, long heard) {
		var request = new MockHttpServletRequest("GET", "/m/doha");
		if (parts != null) {
			request.addHeader("Multaqa-Parts", parts);
		}
		request.addHeader("Multaqa-Heard", String.valueOf(heard));
		return request;
	}

}
