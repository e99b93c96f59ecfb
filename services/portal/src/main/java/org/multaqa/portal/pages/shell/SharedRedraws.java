package org.multaqa.portal.pages.shell;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.web.LanguageResolver;
import org.multaqa.kit.web.RequestPath;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.access.Actor;
import org.multaqa.portal.edge.signin.SignIns;
import org.multaqa.portal.edge.signin.SignedIn;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * What is being drawn for open pages, or was a moment ago, for others that ask for the
 * same parts of the same page in the same languages, and to whom these are the same
 * ({@link Alike}). Who has no session shares all parts: to us they are all the same. Who
 * has signed in shares those of {@link SharedParts} with those who may be the same.
 * Nobody gets what was drawn before the last hint that they have heard.
 */
@Component
class SharedRedraws {

	/**
	 * With this header an open page says which hint it heard last: the moment of it, in
	 * milliseconds, by which its stream names it.
	 */
	static final String HEARD = "Multaqa-Heard";

	/** In milliseconds; pages ask for parts that change by themselves without a hint. */
	private static final int LASTS = 1000;

	/** In milliseconds; whoever has waited so long for another has it drawn. */
	private static final int PATIENCE = 5000;

	private static final String DRAWING = SharedRedraws.class.getName();

	/** The latest first; several where what is new to one is not to another. */
	private final Map<Asked, List<Drawing>> drawings = new ConcurrentHashMap<>();

	private final LanguageResolver languages;

	private final People people;

	@Autowired
	SharedRedraws(LanguageResolver languages, SignIns signIns) {
		this(languages, (request, response) -> signIns.find(request, response).map(SignedIn::actor));
	}

	SharedRedraws(LanguageResolver languages, People people) {
		this.languages = languages;
		this.people = people;
	}

	/**
	 * Finds out to whom the parts are the same that a request asks for.
	 * @param request of an open page
	 * @param shared which parts are the same to many, or absent
	 */
	void admit(HttpServletRequest request, HttpServletResponse response, @Nullable SharedParts shared) {
		if (!PageRequest.isLive(request)) {
			return;
		}
		if (isWithoutSession(request)) {
			Alike.withoutSession().ask(request);
		}
		else if (shared != null && !PageRequest.parts(request).isEmpty()) {
			this.people.find(request, response)
				.flatMap((person) -> Alike.like(request, shared, person))
				.ifPresent((alike) -> alike.ask(request));
		}
	}

	/**
	 * What was drawn for another, or is being drawn: then this waits for it.
	 * @param request of an open page
	 * @return empty if it must be drawn
	 */
	Optional<Drawn> find(HttpServletRequest request) {
		@Nullable String heard = request.getHeader(HEARD);
		if (heard == null) {
			return Optional.empty();
		}
		long now = System.currentTimeMillis();
		return Alike.of(request)
			.flatMap((alike) -> this.drawings.getOrDefault(asked(request, alike), List.of())
				.stream()
				.filter((drawing) -> drawing.isOf(now) && drawing.isAfter(heard))
				.flatMap((drawing) -> drawing.await().stream())
				.filter((drawn) -> drawn.isTheSameTo(alike))
				.findFirst());
	}

	/**
	 * Parts are drawn from now on, as of now.
	 * @param request of an open page
	 */
	void begin(HttpServletRequest request) {
		Alike.of(request).ifPresent((alike) -> {
			long now = System.currentTimeMillis();
			var drawing = new Drawing(now, new CompletableFuture<>());
			request.setAttribute(DRAWING, drawing);
			this.drawings.values().removeIf((all) -> all.stream().noneMatch((before) -> before.isOf(now)));
			this.drawings.merge(asked(request, alike), List.of(drawing),
					(before, latest) -> Stream.concat(latest.stream(), before.stream().filter((each) -> each.isOf(now)))
						.toList());
		});
	}

	/**
	 * Shares what was drawn.
	 * @param request for which it was drawn
	 * @param parts what was drawn
	 * @param language its language
	 * @param moments of what is marked in it where its reader has not seen it
	 */
	void keep(HttpServletRequest request, byte[] parts, String language, List<Instant> moments) {
		Alike.of(request)
			.filter((alike) -> alike.standIn() != null || isWithoutSession(request))
			.ifPresent((alike) -> finish(request,
					Optional.of(new Drawn(Gzipped.of(parts), language, moments, alike.lastLook()))));
	}

	/**
	 * Nothing more is drawn for a request; those who wait for what was not kept draw it
	 * themselves.
	 */
	void end(HttpServletRequest request) {
		finish(request, Optional.empty());
	}

	private static void finish(HttpServletRequest request, Optional<Drawn> drawn) {
		if (request.getAttribute(DRAWING) instanceof Drawing drawing) {
			drawing.drawn().complete(drawn);
		}
	}

	/** A form that was drawn has made a session by now, for its token. */
	private static boolean isWithoutSession(HttpServletRequest request) {
		return request.getUserPrincipal() == null && request.getSession(false) == null;
	}

	private Asked asked(HttpServletRequest request, Alike alike) {
		return new Asked(RequestPath.of(request) + "?" + request.getQueryString(), PageRequest.parts(request),
				this.languages.of(request), alike.standIn());
	}

	/** Who has signed in, by a request. */
	@FunctionalInterface
	interface People {

		Optional<Actor> find(HttpServletRequest request, HttpServletResponse response);

	}

	/** All on which it depends what is drawn, but what is new to its reader. */
	private record Asked(String address, Set<String> parts, LanguagePreference languages, @Nullable Actor standIn) {

	}

	/**
	 * Parts of a page that are being drawn, or have been.
	 *
	 * @param begun since when, in milliseconds
	 * @param drawn what became of it; empty if it is not to be shared
	 */
	private record Drawing(long begun, CompletableFuture<Optional<Drawn>> drawn) {

		private boolean isOf(long now) {
			return Math.abs(now - this.begun) < LASTS;
		}

		private boolean isAfter(String moment) {
			try {
				return Long.parseLong(moment) < this.begun;
			}
			catch (NumberFormatException ex) {
				return false;
			}
		}

		private Optional<Drawn> await() {
			return this.drawn.completeOnTimeout(Optional.empty(), PATIENCE, TimeUnit.MILLISECONDS).join();
		}

	}

	/**
	 * Parts of a page.
	 *
	 * @param html what to send, compressed once for all
	 * @param language in which it is
	 * @param moments of what is marked in it where its reader has not seen it
	 * @param lastLook when the one had looked before for whom it was drawn, or absent
	 */
	record Drawn(Gzipped html, String language, List<Instant> moments, @Nullable Instant lastLook) {

		/** Whether the same things in it are new. */
		boolean isTheSameTo(Alike other) {
			return this.moments.stream()
				.allMatch((at) -> LastSeen.isNew(at, this.lastLook) == LastSeen.isNew(at, other.lastLook()));
		}

	}

}
