package org.multaqa.launcher.seeds;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.launcher.seeds.Act.Need;
import org.multaqa.model.PersonId;

/** Collects the acts of a meeting; the order of equal moments is the order of adding. */
final class Script {

	private final Seeds seeds;

	private final List<Act> acts = new ArrayList<>();

	private Chapter chapter = Chapter.MEETING;

	private String subject = "";

	private List<String> restsOn = List.of();

	Script(Seeds seeds) {
		this.seeds = seeds;
	}

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

	void post(String name, Done done, String path, @Nullable Object body) {
		add(name, done.at(), done.as(), "POST", path, body, Need.NOTHING, Map.of());
	}

	void postBySelf(String name, ZonedDateTime at, PersonId self, String path) {
		add(name, at, self, "POST", path, null, Need.NOTHING, Map.of());
	}

	void post(String name, Done done, String path, Need need, Map<String, String> outcome) {
		add(name, done.at(), done.as(), "POST", path, null, need, outcome);
	}

	void put(String name, Done done, String path, @Nullable Object body, Need need) {
		add(name, done.at(), done.as(), "PUT", path, body, need, Map.of());
	}

	void putBySelf(String name, ZonedDateTime at, PersonId self, String path) {
		add(name, at, self, "PUT", path, null, Need.NOTHING, Map.of());
	}

	void delete(String name, Done done, String path) {
		add(name, done.at(), done.as(), "DELETE", path, null, Need.NOTHING, Map.of());
	}

	private void add(String name, ZonedDateTime at, @Nullable PersonId as, String method, String path,
			@Nullable Object body, Need need, Map<String, String> outcome) {
		this.acts.add(new Act(name, this.chapter, at.toInstant(), as, method, "/api/v1/" + path, body, need,
				this.subject, this.restsOn, outcome));
	}

	List<Act> inOrder() {
		return this.acts.stream().sorted(Comparator.comparing(Act::moment)).toList();
	}

}
