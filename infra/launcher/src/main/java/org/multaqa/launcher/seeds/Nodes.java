package org.multaqa.launcher.seeds;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** What a tree of YAML says, before anybody knows what it should say. */
final class Nodes {

	private Nodes() {
	}

	/**
	 * The keys of a map and what stands under them.
	 * @param node where they are written
	 * @param place how to call the place
	 * @param faults told what is wrong
	 * @return in the order of the file, or absent if it is no map
	 */
	static @Nullable Map<String, Node> members(Node node, Place place, Faults faults) {
		if (!(node instanceof MappingNode mapping)) {
			faults.add(place.fault("keys and values are needed here"));
			return null;
		}
		var members = new LinkedHashMap<String, Node>();
		for (NodeTuple tuple : mapping.getValue()) {
			String key = (tuple.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "?";
			if (members.put(key, tuple.getValueNode()) != null) {
				faults.add(new Place(place.file(), line(tuple.getKeyNode()), place.path()).at(key)
					.fault("this key is written twice"));
			}
		}
		return members;
	}

	/** What has no record: the body of a refused call. */
	static Object anything(Node node) {
		return switch (node) {
			case MappingNode mapping -> {
				var map = new LinkedHashMap<String, Object>();
				mapping.getValue()
					.forEach((tuple) -> map.put(String.valueOf(anything(tuple.getKeyNode())),
							anything(tuple.getValueNode())));
				yield map;
			}
			case SequenceNode sequence -> sequence.getValue().stream().map(Nodes::anything).toList();
			case ScalarNode scalar when Tag.INT.equals(scalar.getTag()) -> Long.valueOf(scalar.getValue());
			case ScalarNode scalar when Tag.BOOL.equals(scalar.getTag()) -> Boolean.valueOf(scalar.getValue());
			case ScalarNode scalar -> scalar.getValue();
			default -> "";
		};
	}

	static int line(Node node) {
		return node.getStartMark().getLine() + 1;
	}

}
