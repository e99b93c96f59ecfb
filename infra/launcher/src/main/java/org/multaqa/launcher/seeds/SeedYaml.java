package org.multaqa.launcher.seeds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads YAML of strangers as a tree of JSON that knows its lines. A key is always a word,
 * a value is what {@link YamlWords} says. Deep nesting, anchors, aliases and tags are
 * refused: a seed needs none of them.
 */
final class SeedYaml {

	/** Deepest nesting; the format itself needs seven levels. */
	private static final int DEEPEST = 20;

	private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

	private final String name;

	private final Iterator<Event> events;

	private final Faults faults;

	private final Map<JsonPointer, Integer> lines = new HashMap<>();

	private final Map<JsonPointer, Integer> twice = new HashMap<>();

	private final List<JsonPointer> unspeakable = new ArrayList<>();

	private boolean plain = true;

	private SeedYaml(String name, Iterator<Event> events, Faults faults) {
		this.name = name;
		this.events = events;
		this.faults = faults;
	}

	/**
	 * Reads the text of a file.
	 * @param name name of the file
	 * @param faults told what is wrong
	 * @return absent if it is no plain YAML
	 */
	static @Nullable SeedFile read(String name, String text, Faults faults) {
		try {
			var settings = LoadSettings.builder().setLabel(name).build();
			return new SeedYaml(name, new Parse(settings).parseString(text).iterator(), faults).document();
		}
		catch (MarkedYamlEngineException ex) {
			int line = ex.getProblemMark().map((mark) -> mark.getLine() + 1).orElse(0);
			faults.add(new Fault(name, line, "", "not YAML: " + ex.getProblem()));
		}
		catch (ReaderException ex) {
			long line = text.codePoints().limit(ex.getPosition()).filter((character) -> character == '\n').count() + 1;
			faults.add(new Fault(name, (int) line, "",
					"not YAML: this character stands in no file: " + Character.toString(ex.getCodePoint())));
		}
		return null;
	}

	private @Nullable SeedFile document() {
		this.events.next();
		if (!(this.events.next() instanceof DocumentStartEvent)) {
			refuse(0, "the file is empty");
			return null;
		}
		var file = new SeedFile(this.name, node(this.events.next(), JsonPointer.empty(), 0), this.lines);
		this.events.next();
		var end = this.events.next();
		if (!(end instanceof StreamEndEvent)) {
			refuse(lineOf(end), "there is one document in a file, and it ends here");
		}
		this.twice.forEach((key, line) -> this.faults
			.add(new Fault(this.name, line, file.place(key).path(), "this key is written twice")));
		this.unspeakable.forEach((at) -> this.faults
			.add(file.place(at).fault("JSON knows no such number; as a word it stands in quotes")));
		return this.plain ? file : null;
	}

	private JsonNode node(Event event, JsonPointer at, int depth) {
		if (depth > DEEPEST) {
			throw new ParserException("nested more than " + DEEPEST + " levels deep", event.getStartMark());
		}
		refuseWhatIsNotPlain(event);
		this.lines.putIfAbsent(at, lineOf(event));
		return switch (event) {
			case ScalarEvent scalar when scalar.isPlain() -> YamlWords.read(scalar.getValue()).orElseGet(() -> {
				this.unspeakable.add(at);
				return JSON.stringNode(scalar.getValue());
			});
			case ScalarEvent scalar -> JSON.stringNode(scalar.getValue());
			case MappingStartEvent _ -> members(at, depth);
			case SequenceStartEvent _ -> items(at, depth);
			default -> JSON.nullNode();
		};
	}

	private JsonNode members(JsonPointer at, int depth) {
		var object = JSON.objectNode();
		for (Event key = this.events.next(); !(key instanceof MappingEndEvent); key = this.events.next()) {
			refuseWhatIsNotPlain(key);
			if (!(key instanceof ScalarEvent scalar)) {
				throw new ParserException("a key is one word", key.getStartMark());
			}
			var there = at.appendProperty(scalar.getValue());
			boolean again = this.lines.putIfAbsent(there, lineOf(key)) != null;
			var value = node(this.events.next(), there, depth + 1);
			if (again) {
				this.twice.put(there, lineOf(key));
			}
			else {
				object.set(scalar.getValue(), value);
			}
		}
		return object;
	}

	private JsonNode items(JsonPointer at, int depth) {
		var array = JSON.arrayNode();
		for (Event item = this.events.next(); !(item instanceof SequenceEndEvent); item = this.events.next()) {
			array.add(node(item, at.appendIndex(array.size()), depth + 1));
		}
		return array;
	}

	private void refuseWhatIsNotPlain(Event event) {
		int line = lineOf(event);
		switch (event) {
			case AliasEvent _ -> refuse(line, "aliases (*name) are not part of the format");
			case NodeEvent node when node.getAnchor().isPresent() ->
				refuse(line, "anchors (&name) are not part of the format");
			case ScalarEvent scalar when scalar.getTag().isPresent() ->
				refuse(line, "tags (!name) are not part of the format");
			case CollectionStartEvent start when start.getTag().isPresent() ->
				refuse(line, "tags (!name) are not part of the format");
			default -> {
			}
		}
	}

	private void refuse(int line, String reason) {
		this.faults.add(new Fault(this.name, line, "", reason));
		this.plain = false;
	}

	private static int lineOf(Event event) {
		return event.getStartMark().map((mark) -> mark.getLine() + 1).orElse(0);
	}

}
