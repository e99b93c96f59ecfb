package org.multaqa.launcher.seeds;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.multaqa.launcher.seeds.Act.Need;
import org.multaqa.launcher.seeds.CallRecorder.Call;
import org.multaqa.model.PersonId;

/** Collects the acts of a meeting; the order of equal moments is the order of adding. */
final class Script {

	private final CallRecorder calls = new CallRecorder();

	private final List<Act> acts = new ArrayList<>();

	private Chapter chapter = Chapter.MEETING;

	private String subject = "";

	private List<String> restsOn = List.of();

	Script chapter(Chapter next) {
		this.chapter = next;
		return this;
	}

	/**
	 * The acts that follow make events of one subject.
	 * @param foundations subjects of other services whose facts they rest on
	 */
	void about(String next, List<String> foundations) {
		this.subject = next;
		this.restsOn = List.copyOf(foundations);
	}

	/**
	 * An act that carries nothing beside what is sent.
	 * @param api the interface by which it is asked for
	 * @param call of the interface; what the player adds itself (key, version, languages)
	 * is left out
	 */
	<A> void act(String name, Done done, Class<A> api, Consumer<A> call) {
		act(name, done, Need.NOTHING, api, call);
	}

	<A> void act(String name, Done done, Need need, Class<A> api, Consumer<A> call) {
		add(name, done.at(), done.as(), this.calls.record(api, call), need, Map.of());
	}

	/** An act whose answer must say something. */
	<A> void act(String name, Done done, Map<String, String> outcome, Class<A> api, Consumer<A> call) {
		add(name, done.at(), done.as(), this.calls.record(api, call), Need.NOTHING, outcome);
	}

	<A> void actBySelf(String name, ZonedDateTime at, PersonId self, Class<A> api, Consumer<A> call) {
		actBySelf(name, at, self, Need.NOTHING, api, call);
	}

	<A> void actBySelf(String name, ZonedDateTime at, PersonId self, Need need, Class<A> api, Consumer<A> call) {
		add(name, at, self, this.calls.record(api, call), need, Map.of());
	}

	private void add(String name, ZonedDateTime at, @Nullable PersonId as, Call call, Need need,
			Map<String, String> outcome) {
		this.acts.add(new Act(name, this.chapter, at.toInstant(), as, call.method(), call.path(), call.body(), need,
				this.subject, this.restsOn, outcome));
	}

	List<Act> inOrder() {
		return this.acts.stream().sorted(Comparator.comparing(Act::moment)).toList();
	}

}
