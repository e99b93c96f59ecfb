package org.multaqa.launcher.seeds;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.multaqa.launcher.seeds.Act.Need;
import org.multaqa.launcher.seeds.Gateway.Answer;
import org.multaqa.launcher.seeds.RefusalsFile.Refusal;
import org.multaqa.model.ModelJson;
import org.multaqa.roadmap.api.GateApproval;

/**
 * Plays a meeting through the public API, act by act, each as the person who did it. What
 * one service knows reaches another by events: each act says what it rests on, and the
 * service waits for that. A new role reaches people with their next token, so who may not
 * do something yet tries again with a new one, for {@value #PATIENCE_SECONDS} seconds at
 * most; every other refusal is final.
 */
public final class SeedPlayer {

	static final int PATIENCE_SECONDS = 10;

	/** Refusals that a new token may change; who has no role in a draft finds nothing. */
	private static final Set<Integer> FOR_WANT_OF_A_ROLE = Set.of(401, 403, 404);

	private final Seeds seeds;

	private final Gateway gateway;

	private final TokenCache tokens;

	private final MeetingClock clock;

	private final Bookmark bookmark;

	private final Progress progress;

	private final Presentations presentations = new Presentations();

	private final SeenSubjects seen = new SeenSubjects();

	private final List<Act> acts;

	private final Map<Chapter, Integer> done = new EnumMap<>(Chapter.class);

	public SeedPlayer(Seeds seeds, Gateway gateway, TokenSource tokens, MeetingClock clock, Bookmark bookmark,
			Progress progress) {
		this.seeds = seeds;
		this.gateway = gateway;
		this.tokens = new TokenCache(tokens);
		this.clock = clock;
		this.bookmark = bookmark;
		this.progress = progress;
		this.acts = Acts.of(seeds);
	}

	/**
	 * Plays what happened up to a moment, that moment included, and not what must be
	 * refused.
	 * @param moment where to stop; the clock is left there
	 */
	public void playUntil(Instant moment) {
		this.acts.stream().filter((act) -> !act.moment().isAfter(moment)).forEach(this::play);
		this.clock.set(moment);
	}

	/**
	 * Plays everything, and tries every call that must be refused at its moment.
	 * @return what became of those
	 */
	public List<Refused> playAll() {
		return playAll((_) -> {
		});
	}

	/**
	 * The same, with something in between.
	 * @param interlude what else happens, told before each act
	 * @return what became of the calls that must be refused
	 */
	public List<Refused> playAll(Consumer<Act> interlude) {
		var refusals = new Refusals(this.seeds, this.gateway, this.tokens::renewed, this.presentations);
		for (Act act : this.acts) {
			refusals.until(act.moment(), this.clock);
			interlude.accept(act);
			play(act);
		}
		return refusals.rest(this.clock);
	}

	private void play(Act act) {
		if (!this.bookmark.isPlayed(act)) {
			this.clock.set(act.moment());
			perform(act);
			this.bookmark.played(act);
		}
		int number = this.done.merge(act.chapter(), 1, Integer::sum);
		int of = (int) this.acts.stream().filter((other) -> other.chapter() == act.chapter()).count();
		this.progress.played(act.chapter(), number, of);
	}

	private void perform(Act act) {
		var patience = new Patience(Duration.ofSeconds(PATIENCE_SECONDS));
		while (true) {
			@Nullable Answer answer = attempt(act, patience);
			if (answer != null && answer.isSuccess()) {
				checkOutcome(act, answer);
				this.presentations.note(act, answer);
				this.seen.note(act, answer);
				return;
			}
			if (answer != null && (!mayPass(answer) || patience.isOver())) {
				throw new ActFailed(act, answer.toString());
			}
			if (answer != null && FOR_WANT_OF_A_ROLE.contains(answer.status())) {
				this.tokens.drop(act.as());
			}
			patience.pause();
		}
	}

	private static boolean mayPass(Answer answer) {
		return FOR_WANT_OF_A_ROLE.contains(answer.status()) || answer.status() >= 500
				|| answer.code().equals("replica.behind");
	}

	private @Nullable Answer attempt(Act act, Patience patience) {
		try {
			var headers = new HashMap<String, String>();
			if (act.method().equals("POST")) {
				headers.put("Idempotency-Key", keyOf(this.seeds, act.name()));
			}
			String seen = this.seen.before(act);
			if (!seen.isEmpty()) {
				headers.put("Multaqa-Seen", seen);
			}
			String token = this.tokens.of(act.as());
			if (act.need() == Need.VERSION || act.need() == Need.VERSION_IF_ANY) {
				@Nullable String version = version(act, token);
				if (version != null) {
					headers.put("If-Match", version);
				}
			}
			@Nullable String body = bodyOf(act, token);
			String path = act.path();
			if (act.need() == Need.QUESTION_NAMES || act.need() == Need.OFFER_NAME) {
				var named = this.gateway.get(
						"/api/v1/meetings/" + this.seeds.id()
								+ ((act.need() == Need.OFFER_NAME) ? "/seat-offers" : "/questions"),
						this.tokens.of(this.seeds.founder()));
				if (!named.isSuccess()) {
					return named;
				}
				path = OfferNames.fill(path, named.json());
				body = (body != null) ? QuestionNames.fill(body, named.json()) : null;
			}
			return this.gateway.call(act.method(), path, token, headers, body);
		}
		catch (UncheckedIOException ex) {
			if (patience.isOver()) {
				throw new ActFailed(act, String.valueOf(ex.getMessage()));
			}
			return null;
		}
	}

	private @Nullable String version(Act act, String token) {
		String path = act.path().contains("/initiatives/")
				? act.path().substring(0, act.path().indexOf("/initiatives/")) : act.path();
		return this.gateway.get(path, token).etag();
	}

	private @Nullable String bodyOf(Act act, String token) {
		if (act.need() == Need.CONTENT_HASH) {
			String roadmap = act.path().substring(0, act.path().indexOf("/gates/"));
			String hash = this.gateway.get(roadmap, token).json().path("contentHash").asString("");
			return ModelJson.mapper().writeValueAsString(GateApproval.of(hash));
		}
		return (act.body() != null) ? ModelJson.mapper().writeValueAsString(act.body()) : null;
	}

	private void checkOutcome(Act act, Answer answer) {
		act.outcome().forEach((member, expected) -> {
			String said = answer.json().path(member).asString("");
			if (!said.equals(expected)) {
				throw new ActFailed(act, "“" + member + "” is “" + said + "”, the seeds say “" + expected + "”");
			}
		});
	}

	/**
	 * The key under which an act is sent, the same at every playing.
	 * @param act name of the act
	 * @return an Idempotency-Key
	 */
	static String keyOf(Seeds seeds, String act) {
		return "seeds/" + seeds.id() + "/" + act;
	}

	/**
	 * What became of a call that had to be refused.
	 *
	 * @param refusal its name in the seeds
	 * @param ok whether it was refused as expected and changed nothing
	 * @param said what came instead, for people; empty when ok
	 */
	public record Refused(String refusal, boolean ok, String said) {

		Refused(Refusal refusal, String said) {
			this(refusal.id(), said.isEmpty(), said);
		}

	}

}
