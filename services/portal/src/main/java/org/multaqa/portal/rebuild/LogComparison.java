package org.multaqa.portal.rebuild;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.ModelJson;
import org.multaqa.portal.journal.LogListener;
import org.multaqa.portal.projections.ProjectionStores;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.portal.projections.subject.ReadModel;
import tools.jackson.databind.JsonNode;

/**
 * Builds read models anew from what the log says, as far as it was read, and compares
 * those in use with them.
 */
final class LogComparison implements LogListener {

	private final ReadModels models = new ReadModels(ProjectionStores.inMemory());

	/** Read models in use that have seen events which are not read yet. */
	private final Map<String, ReadModel> ahead = new HashMap<>();

	private final Set<String> erased = new HashSet<>();

	private final TreeSet<String> different = new TreeSet<>();

	private final TreeSet<String> behind = new TreeSet<>();

	private int compared;

	/**
	 * Compares what can be compared by now.
	 * @param inUse the read models in use
	 * @param arrived whether the listener has applied all that was read
	 */
	void expect(ReadModels inUse, boolean arrived) {
		var used = bySubject(inUse);
		var said = bySubject(this.models);
		var subjects = new TreeSet<>(said.keySet());
		subjects.addAll(used.keySet());
		this.compared = subjects.size();
		for (String subject : subjects) {
			@Nullable ReadModel one = used.get(subject);
			@Nullable ReadModel other = said.get(subject);
			if (one != null && numberOf(one) > numberOf(other) && !this.erased.contains(subject)) {
				this.ahead.put(subject, one);
			}
			else if (numberOf(one) != numberOf(other)) {
				(arrived ? this.different : this.behind).add(subject);
			}
			else {
				compare(one, other);
			}
		}
	}

	Comparison found() {
		this.different.addAll(this.ahead.keySet());
		return new Comparison(this.different.isEmpty() && this.behind.isEmpty(), this.compared,
				this.different.stream().toList(), this.behind.stream().toList());
	}

	@Override
	public void apply(EventEnvelope<DomainEvent> envelope) {
		this.erased.remove(envelope.subject());
		this.models.bySubject().apply(envelope);
		this.ahead.values().removeIf(this::isCaughtUp);
	}

	/** Also what follows with another subject, as a session does with its programme. */
	private boolean isCaughtUp(ReadModel used) {
		@Nullable ReadModel said = this.models.bySubject().of(used.subject()).orElse(null);
		boolean caughtUp = numberOf(said) == numberOf(used);
		if (caughtUp) {
			compare(used, said);
		}
		return caughtUp;
	}

	@Override
	public void erase(String subject) {
		this.models.bySubject().erase(subject);
		this.erased.add(subject);
		this.ahead.remove(subject);
	}

	private void compare(@Nullable ReadModel used, @Nullable ReadModel said) {
		if (used != null && (said == null || !json(used).equals(json(said)))) {
			this.different.add(used.subject());
		}
	}

	private static Map<String, ReadModel> bySubject(ReadModels models) {
		var bySubject = new TreeMap<String, ReadModel>();
		models.bySubject().forEach((model) -> bySubject.put(model.subject(), model));
		return bySubject;
	}

	private static long numberOf(@Nullable ReadModel model) {
		return (model != null) ? model.last().sequence() : 0;
	}

	/** A tree, not a text: in which order a map gives its members says nothing. */
	private static JsonNode json(ReadModel model) {
		return ModelJson.mapper().valueToTree(model);
	}

}
