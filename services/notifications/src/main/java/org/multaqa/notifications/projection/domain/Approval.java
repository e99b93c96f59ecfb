package org.multaqa.notifications.projection.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.RoadmapEvent.Gate;

/**
 * Where a roadmap stands on the way to an edition.
 *
 * @param gates who approves, in order
 * @param passed the keys of the gates that are passed
 * @param turn whose turn it is, or absent while it is drafted or after the last gate
 * @param sentBack that it was sent back and not presented since, or absent
 */
public record Approval(List<Gate> gates, List<String> passed, @Nullable Turn turn, @Nullable SentBack sentBack) {

	public Approval {
		gates = List.copyOf(gates);
		passed = List.copyOf(passed);
	}

	public static Approval of(List<Gate> gates) {
		return new Approval(gates, List.of(), null, null);
	}

	/** It is put before the first gate that is not passed. */
	public Approval presented(String cause, Instant at) {
		return new Approval(this.gates, this.passed, turn(this.passed, cause, at), null);
	}

	public Approval passed(String gate, String cause, Instant at) {
		var now = Stream.concat(this.passed.stream(), Stream.of(gate)).distinct().toList();
		return new Approval(this.gates, now, turn(now, cause, at), null);
	}

	public Approval sentBack(SentBack back) {
		return new Approval(this.gates, this.passed, null, back);
	}

	/** Somebody edits it, so that it is no longer what was presented. */
	public Approval edited() {
		return new Approval(this.gates, this.passed, null, this.sentBack);
	}

	/** Gates are called otherwise, and it is no longer what was presented. */
	public Approval called(List<Gate> names) {
		return new Approval(names, this.passed, null, this.sentBack);
	}

	/** Gates count as passed no more, and it waits for nobody until it is presented. */
	public Approval voided(List<String> keys) {
		return new Approval(this.gates, this.passed.stream().filter((gate) -> !keys.contains(gate)).toList(), null,
				this.sentBack);
	}

	/**
	 * A reservation that was presented with it is lifted, so that it has to be presented
	 * anew; where it was sent back before, that stays to be told.
	 */
	public Approval lifted(List<String> keys, String cause, Instant at) {
		var voided = voided(keys);
		return (this.sentBack != null) ? voided : voided.sentBack(new SentBack(null, null, cause, at));
	}

	private @Nullable Turn turn(List<String> done, String cause, Instant at) {
		return this.gates.stream()
			.filter((gate) -> !done.contains(gate.key()))
			.findFirst()
			.map((gate) -> new Turn(gate, cause, at))
			.orElse(null);
	}

	/**
	 * Whose turn it is.
	 *
	 * @param cause id of the event that made it so
	 */
	public record Turn(Gate gate, String cause, Instant at) {

	}

	/**
	 * That it is with headquarters again.
	 *
	 * @param reason why an approver has sent it back; absent where a reservation was
	 * lifted
	 * @param by the approver; absent where a reservation was lifted
	 * @param cause id of the event
	 */
	public record SentBack(@Nullable LocalizedText reason, @Nullable PersonId by, String cause, Instant at) {

	}

}
