package org.multaqa.launcher.seeds;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads one file of strangers as a tree of nodes, without making any object of it. Large
 * files, deep nesting, anchors, aliases and tags are refused: a seed needs none of them.
 */
final class SeedYaml {

	/** Largest file, in bytes. */
	static final int LARGEST_FILE = 512 * 1024;

	/** Deepest nesting; the format itself needs seven levels. */
	static final int DEEPEST = 20;

	private SeedYaml() {
	}

	/**
	 * Reads a file.
	 * @param file which
	 * @param faults told what is wrong
	 * @return its root, or absent if there is a fault
	 */
	static @Nullable Node read(Path file, Faults faults) {
		String name = String.valueOf(file.getFileName());
		try {
			if (Files.size(file) > LARGEST_FILE) {
				faults.add(new Fault(name, 0, "", "the file is larger than " + LARGEST_FILE / 1024 + " KB"));
				return null;
			}
			String text = StandardCharsets.UTF_8.newDecoder()
				.decode(ByteBuffer.wrap(Files.readAllBytes(file)))
				.toString();
			return isPlain(name, text, faults) ? compose(name, text, faults) : null;
		}
		catch (CharacterCodingException _) {
			faults.add(new Fault(name, 0, "", "the file is not UTF-8"));
		}
		catch (MarkedYAMLException ex) {
			var mark = ex.getProblemMark();
			faults.add(new Fault(name, (mark != null) ? mark.getLine() + 1 : 0, "", "not YAML: " + ex.getProblem()));
		}
		catch (YAMLException | IOException ex) {
			faults.add(new Fault(name, 0, "", "cannot be read: " + ex.getMessage()));
		}
		return null;
	}

	private static @Nullable Node compose(String name, String text, Faults faults) {
		Node root = yaml().compose(new StringReader(text));
		if (root == null) {
			faults.add(new Fault(name, 0, "", "the file is empty"));
		}
		return root;
	}

	private static boolean isPlain(String name, String text, Faults faults) {
		boolean plain = true;
		for (Event event : yaml().parse(new StringReader(text))) {
			@Nullable String forbidden = forbidden(event);
			if (forbidden != null) {
				faults.add(new Fault(name, event.getStartMark().getLine() + 1, "", forbidden));
				plain = false;
			}
		}
		return plain;
	}

	private static @Nullable String forbidden(Event event) {
		return switch (event) {
			case AliasEvent _ -> "aliases (*name) are not part of the format";
			case ScalarEvent scalar when scalar.getTag() != null -> "tags (!name) are not part of the format";
			case CollectionStartEvent start when start.getTag() != null -> "tags (!name) are not part of the format";
			case NodeEvent node when node.getAnchor() != null -> "anchors (&name) are not part of the format";
			default -> null;
		};
	}

	private static Yaml yaml() {
		var options = new LoaderOptions();
		options.setCodePointLimit(LARGEST_FILE);
		options.setNestingDepthLimit(DEEPEST);
		options.setMaxAliasesForCollections(0);
		return new Yaml(options);
	}

}
