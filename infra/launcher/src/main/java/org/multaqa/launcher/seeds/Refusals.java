package org.multaqa.launcher.seeds;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.launcher.seeds.Gateway.Answer;
import org.multaqa.launcher.seeds.RefusalsFile.Refusal;
import org.multaqa.launcher.seeds.SeedPlayer.Refused;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Tries what must be refused, and looks whether anything is different afterwards. */
final class Refusals {

	/** Until the events of earlier acts have settled. */
	private static final Duration LIMIT = Duration.ofSeconds(5);

	private final Seeds seeds;

	private final Gateway gateway;

	private final Function<@Nullable PersonId, String> tokens;

	private final Presentations presentations;

	private final List<Refusal> waiting;

	private final List<Refused> tried = new ArrayList<>();

	Refusals(Seeds seeds, Gateway gateway, Function<@Nullable PersonId, String> tokens, Presentations presentations) {
		this.seeds = seeds;
		this.gateway = gateway;
		this.tokens = tokens;
		this.presentations = presentations;
		this.waiting = new ArrayList<>(seeds.refusals()
			.refusals()
			.stream()
			.sorted(Comparator.comparing((refusal) -> refusal.at().toInstant()))
			.toList());
	}

	/**
	 * Tries all whose moment is before this one.
	 * @param moment not included: acts of the same moment come first
	 * @param clock told the moment of each
	 */
	void until(Instant moment, MeetingClock clock) {
		while (!this.waiting.isEmpty() && this.waiting.getFirst().at().toInstant().isBefore(moment)) {
			var refusal = this.waiting.removeFirst();
			clock.set(refusal.at().toInstant());
			this.tried.add(new Refused(refusal, attempt(refusal)));
		}
	}

	List<Refused> rest(MeetingClock clock) {
		until(Instant.MAX, clock);
		return List.copyOf(this.tried);
	}

	private String attempt(Refusal refusal) {
		var patience = new Patience(LIMIT);
		while (true) {
			var version = IfMatch.of(refusal, this::readByFounder);
			@Nullable Answer before = look(refusal);
			@Nullable Answer answer = (version.unread() == null) ? call(refusal, version) : null;
			@Nullable Answer after = look(refusal);
			String said = (answer != null) ? verdict(refusal, before, answer, after) : noVersion(refusal, version);
			if (said.isEmpty() || isFinal((answer != null) ? answer : version.unread()) || patience.isOver()) {
				return said;
			}
			patience.pause();
		}
	}

	/** Whether waiting for the events of earlier acts can change nothing. */
	private static boolean isFinal(@Nullable Answer answer) {
		return answer != null && (answer.isSuccess() || answer.status() == 405);
	}

	private static String noVersion(Refusal refusal, IfMatch version) {
		return "ifMatch: " + refusal.ifMatch() + " is not possible here, and nothing was tried: GET "
				+ refusal.call().path() + " tells the founder no version, but " + version.unread();
	}

	private static String verdict(Refusal refusal, @Nullable Answer before, Answer answer, @Nullable Answer after) {
		if (answer.status() != refusal.expect().status() || !answer.code().equals(refusal.expect().code())) {
			return "expected " + refusal.expect().status() + " " + refusal.expect().code() + ", got " + answer;
		}
		if (before != null && !before.isSuccess()) {
			return refusal.unchanged() + " cannot be read: " + before;
		}
		return (before == null || before.equals(after)) ? "" : refusal.unchanged() + " is not as it was";
	}

	private @Nullable Answer look(Refusal refusal) {
		return (refusal.unchanged() != null) ? readByFounder(refusal.unchanged()) : null;
	}

	private Answer readByFounder(String path) {
		return this.gateway.get(path, this.tokens.apply(this.seeds.founder()));
	}

	private Answer call(Refusal refusal, IfMatch version) {
		var headers = new HashMap<String, String>();
		if (refusal.idempotencyKeyOf() != null) {
			headers.put("Idempotency-Key", SeedPlayer.keyOf(this.seeds, refusal.idempotencyKeyOf()));
		}
		if (version.header() != null) {
			headers.put("If-Match", version.header());
		}
		@Nullable String token = (refusal.as() != null) ? this.tokens.apply(refusal.as()) : null;
		@Nullable String body = (refusal.body() != null) ? ModelJson.mapper().writeValueAsString(fill(refusal.body()))
				: refusal.text();
		return this.gateway.call(refusal.call().method().name(), refusal.call().path(), token, headers, body);
	}

	private JsonNode fill(JsonNode value) {
		if (Repeated.isMeant(value)) {
			return StringNode.valueOf(Repeated.words(value));
		}
		return switch (value) {
			case ObjectNode object -> {
				var filled = object.objectNode();
				object.forEachEntry((key, member) -> filled.set(key, fill(member)));
				yield filled;
			}
			case ArrayNode list -> list.arrayNode().addAll(list.values().stream().map(this::fill).toList());
			case StringNode text -> StringNode.valueOf(this.presentations.fill(text.asString()));
			default -> value;
		};
	}

}
