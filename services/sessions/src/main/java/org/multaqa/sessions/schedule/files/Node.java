package org.multaqa.sessions.schedule.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a file: an element or an attribute of XML, a member or an entry of JSON.
 *
 * @param name blank for an entry of a list
 * @param line where it begins, from 1
 * @param text what stands in it itself
 * @param children in their order; attributes first
 */
record Node(String name, int line, String text, List<Node> children) {

	Node {
		children = List.copyOf(children);
	}

	Optional<Node> find(String wanted) {
		return all(wanted).findFirst();
	}

	Stream<Node> all(String wanted) {
		return this.children.stream().filter((child) -> child.name.equals(wanted));
	}

	/**
	 * What stands in one of its children, in one line.
	 * @param names by preference
	 * @return blank where there is none
	 */
	String text(String... names) {
		return Stream.of(names)
			.flatMap(this::all)
			.map((child) -> PlainText.line(child.text))
			.filter((found) -> !found.isEmpty())
			.findFirst()
			.orElse("");
	}

}
