package org.multaqa.sessions.schedule.files;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.multaqa.model.access.RuleViolation;

/** Builds a tree in the order of its file, as deep and as large as is allowed. */
final class NodeBuilder {

	/** More than any dialect needs. */
	private static final int DEEPEST = 40;

	/** Some sixty for each of 5,000 sessions. */
	private static final int MOST = 300_000;

	private final Deque<Open> open = new ArrayDeque<>();

	private int count;

	NodeBuilder() {
		this.open.push(new Open("", 0, new StringBuilder(), new ArrayList<>()));
	}

	/**
	 * A part begins.
	 * @throws RuleViolation {@code schedule.too-deep}, {@code schedule.too-many-parts}
	 */
	void begin(String name, int line) {
		if (this.open.size() > DEEPEST) {
			throw RuleViolation.badInput("schedule.too-deep", line, DEEPEST);
		}
		this.count++;
		if (this.count > MOST) {
			throw RuleViolation.badInput("schedule.too-many-parts", MOST);
		}
		this.open.push(new Open(name, line, new StringBuilder(), new ArrayList<>()));
	}

	void text(String text) {
		this.open.element().text().append(text);
	}

	void end() {
		var closed = this.open.pop();
		this.open.element().children().add(closed.node());
	}

	/** The outermost part. */
	Node root() {
		return this.open.element().children().getFirst();
	}

	private record Open(String name, int line, StringBuilder text, List<Node> children) {

		Node node() {
			return new Node(this.name, this.line, this.text.toString(), this.children);
		}

	}

}
