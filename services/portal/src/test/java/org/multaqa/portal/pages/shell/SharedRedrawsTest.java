package org.multaqa.portal.pages.shell;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.web.LanguageResolver;
import org.multaqa.model.access.Actor;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SharedRedrawsTest {

	private static final Principal HIND = () -> "hind";

	private static final SharedParts COMMON = Arrays.stream(SharedRedrawsTest.class.getDeclaredMethods())
		.flatMap((method) -> Stream.ofNullable(method.getAnnotation(SharedParts.class)))
		.findFirst()
		.orElseThrow();

	private static final Actor HIND_OF_MENA = Actor.of("hind", "doha:delegate:mena");

	private final SharedRedraws shared = new SharedRedraws(LanguageResolver.ofPages((_) -> List.of()),
			(request, _) -> Optional.ofNullable((Actor) request.getAttribute("actor")));

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
		admit(invited);
		this.shared.begin(invited);
		invited.getSession();
		this.shared.keep(invited, "a form with its token".getBytes(StandardCharsets.UTF_8), "en", List.of());
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
		admit(first);
		this.shared.begin(first);
		var others = IntStream.range(0, 10)
			.mapToObj((_) -> CompletableFuture.supplyAsync(() -> found(visitor("home-changes"))))
			.toList();
		this.shared.keep(first, "drawn once".getBytes(StandardCharsets.UTF_8), "en", List.of());

		assertThat(others).allSatisfy((other) -> assertThat(other.join()).contains("drawn once"));
	}

	@Test
	void who_has_waited_for_what_cannot_be_shared_has_it_drawn() {
		var first = visitor("home-changes");
		admit(first);
		this.shared.begin(first);
		var other = CompletableFuture.supplyAsync(() -> found(visitor("home-changes")));
		this.shared.end(first);

		assertThat(other.join()).isEmpty();
	}

	@Nested
	class Who_has_signed_in {

		@Test
		void shares_what_is_drawn_with_all_who_may_be_the_same() {
			draw(signedIn(HIND_OF_MENA, "home-changes"), "drawn once");

			assertThat(found(signedIn(Actor.of("noor", "doha:delegate:mena"), "home-changes"))).contains("drawn once");
			assertThat(found(signedIn(Actor.of("noor", "doha:delegate:mena", "lima:head:lac"), "home-changes")))
				.as("what somebody is in another meeting is nothing here")
				.contains("drawn once");
		}

		@Test
		void shares_nothing_with_those_who_may_be_something_else() {
			draw(signedIn(HIND_OF_MENA, "home-changes"), "for delegates of mena");

			for (var other : List.of(Actor.of("mei", "doha:delegate:asia"), Actor.of("noura", "doha:head:mena"),
					Actor.of("sami", "doha:organiser"), Actor.of("hana", "*:founder", "doha:delegate:mena"),
					Actor.of("stranger"), Actor.of("elsewhere", "lima:delegate:mena"))) {
				assertThat(found(signedIn(other, "home-changes"))).as("%s", other).isEmpty();
			}
			assertThat(found(visitor("home-changes"))).isEmpty();
			var french = signedIn(HIND_OF_MENA, "home-changes");
			french.addHeader("Accept-Language", "fr");
			assertThat(found(french)).isEmpty();
		}

		@Test
		void shares_no_part_that_is_not_said_to_be_the_same_to_many() {
			draw(signedIn(HIND_OF_MENA, "home-tasks"), "hers");
			draw(signedIn(HIND_OF_MENA, "home-changes home-tasks"), "hers");

			assertThat(found(signedIn(HIND_OF_MENA, "home-tasks"))).isEmpty();
			assertThat(found(signedIn(HIND_OF_MENA, "home-changes home-tasks"))).isEmpty();
		}

		@Test
		void is_nobody_in_particular_to_what_is_shared() {
			var request = signedIn(HIND_OF_MENA, "home-changes");
			admit(request);

			assertThat(Alike.standIn(request)).hasValueSatisfying((actor) -> {
				assertThat(Actor.isNoPerson(actor.person())).isTrue();
				assertThat(actor.grants()).isEqualTo(HIND_OF_MENA.grants());
			});
		}

		@Test
		void gets_what_another_got_only_where_the_same_in_it_is_new() {
			var ten = Instant.parse("2025-12-08T10:00:00Z");
			draw(looked(ten.minusSeconds(60)), "all new", List.of(ten, ten.plusSeconds(5)));

			assertThat(found(looked(ten.minusSeconds(9)))).contains("all new");
			assertThat(found(looked(ten.plusSeconds(1)))).as("one of them was seen").isEmpty();
			assertThat(found(looked(null))).as("nothing is new on a first look").isEmpty();

			draw(looked(ten.plusSeconds(1)), "one new", List.of(ten, ten.plusSeconds(5)));
			assertThat(found(looked(ten.plusSeconds(2)))).contains("one new");
			assertThat(found(looked(ten.minusSeconds(9)))).contains("all new");
		}

		@Test
		void and_has_no_access_any_more_gets_nothing() {
			draw(signedIn(HIND_OF_MENA, "home-changes"), "drawn once");
			var gone = signedIn(HIND_OF_MENA, "home-changes");
			gone.removeAttribute("actor");

			assertThat(found(gone)).isEmpty();
		}

		private MockHttpServletRequest looked(@Nullable Instant before) {
			var request = signedIn(HIND_OF_MENA, "home-changes");
			if (before != null) {
				request.getSession(true).setAttribute("org.multaqa.portal.look.home doha", before);
			}
			return request;
		}

		private MockHttpServletRequest signedIn(Actor actor, String parts) {
			var request = visitor(parts);
			request.setUserPrincipal(() -> actor.person().value());
			request.getSession(true);
			request.setAttribute("actor", actor);
			request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("meeting", "doha"));
			return request;
		}

	}

	@SharedParts(value = { "home-changes", "home-journey" }, look = "home")
	void a_page() {
		// has parts that are the same to many
	}

	@Test
	void a_whole_page_is_never_shared() {
		var whole = visitor(null);
		draw(whole, "whole");

		assertThat(found(visitor(null))).isEmpty();
	}

	private void draw(MockHttpServletRequest request, String drawn) {
		draw(request, drawn, List.of());
	}

	private void draw(MockHttpServletRequest request, String drawn, List<Instant> moments) {
		admit(request);
		this.shared.begin(request);
		this.shared.keep(request, drawn.getBytes(StandardCharsets.UTF_8), "en", moments);
		this.shared.end(request);
	}

	private void admit(MockHttpServletRequest request) {
		this.shared.admit(request, new MockHttpServletResponse(), COMMON);
	}

	private Optional<String> found(MockHttpServletRequest request) {
		admit(request);
		return this.shared.find(request).map((drawn) -> new String(drawn.html().plain(), StandardCharsets.UTF_8));
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
