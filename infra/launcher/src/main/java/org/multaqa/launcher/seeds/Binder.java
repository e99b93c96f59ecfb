package org.multaqa.launcher.seeds;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Id;
import org.multaqa.model.Kind;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Makes records of nodes: keys are the record's components, every one is needed unless it
 * is {@link Nullable} or a list marked {@link OrNone}. Goes on after a fault, so that one
 * reading finds them all.
 */
final class Binder {

	private final Faults faults;

	Binder(Faults faults) {
		this.faults = faults;
	}

	/**
	 * Reads a record.
	 * @param <T> its type
	 * @param node where it is written
	 * @param type its type
	 * @param place how to call the place
	 * @return the record, or absent if anything in it is wrong
	 */
	<T> @Nullable T record(Node node, Class<T> type, Place place) {
		@Nullable Map<String, Node> members = Nodes.members(node, place, this.faults);
		if (members == null) {
			return null;
		}
		if (isFamily(type)) {
			return kind(node, members, type, place);
		}
		return record(members, type, place);
	}

	private <T> @Nullable T record(Map<String, Node> members, Class<T> type, Place place) {
		var components = type.getRecordComponents();
		var known = Arrays.stream(components).map(RecordComponent::getName).toList();
		var lines = new LinkedHashMap<String, Integer>();
		members.forEach((key, value) -> lines.put(key, Nodes.line(value)));
		var here = new Place(place.file(), place.line(), place.path(), lines);
		members.keySet()
			.stream()
			.filter((key) -> !known.contains(key))
			.forEach((key) -> this.faults
				.add(here.at(key).fault("unknown key; known here: " + String.join(", ", known))));
		boolean whole = true;
		@Nullable Object[] values = new @Nullable Object[components.length];
		for (int i = 0; i < components.length; i++) {
			var component = components[i];
			@Nullable Node node = members.get(component.getName());
			if (node != null) {
				values[i] = value(node, component.getGenericType(), here.at(component.getName()));
				whole &= values[i] != null;
			}
			else if (((AnnotatedElement) component).isAnnotationPresent(OrNone.class)) {
				values[i] = List.of();
			}
			else if (!ModelJson.isOptional(component)) {
				this.faults.add(here.fault("“" + component.getName() + "” is missing"));
				whole = false;
			}
		}
		return whole ? make(type, values, here) : null;
	}

	private <T> @Nullable T kind(Node node, Map<String, Node> members, Class<T> family, Place place) {
		var kinds = Arrays.stream(family.getPermittedSubclasses())
			.collect(Collectors.toMap(
					(type) -> type.isAnnotationPresent(Kind.class) ? type.getAnnotation(Kind.class).value() : "",
					(type) -> type));
		@Nullable Node name = members.remove("kind");
		if (!(name instanceof ScalarNode scalar) || !kinds.containsKey(scalar.getValue())) {
			this.faults.add(new Place(place.file(), Nodes.line(node), place.path()).at("kind")
				.fault("one of " + kinds.keySet().stream().sorted().toList() + " is needed"));
			return null;
		}
		return family.cast(record(members, kinds.get(scalar.getValue()), place));
	}

	private @Nullable Object value(Node node, Type type, Place place) {
		if (type instanceof ParameterizedType generic) {
			var arguments = generic.getActualTypeArguments();
			return (generic.getRawType() == List.class) ? list(node, arguments[0], place)
					: map(node, (Class<?>) arguments[0], (Class<?>) arguments[1], place);
		}
		var plain = (Class<?>) type;
		if (plain == Object.class) {
			return Nodes.anything(node);
		}
		if (plain == LocalizedText.class) {
			return text(node, place);
		}
		if ((plain.isRecord() && !Id.class.isAssignableFrom(plain)) || isFamily(plain)) {
			return record(node, plain, place);
		}
		if (!(node instanceof ScalarNode scalar)) {
			this.faults.add(place.fault("one value is needed here, not a list or a map"));
			return null;
		}
		return scalar(scalar, plain, place);
	}

	private @Nullable Object scalar(ScalarNode node, Class<?> type, Place place) {
		try {
			var value = Scalars.read(node.getValue(), type);
			if (value instanceof Id id) {
				this.faults.mentions(id, place.path().endsWith("].id") || place.path().endsWith("meeting.id")
						|| place.path().equals("roadmap.id"), place);
			}
			return value;
		}
		catch (IllegalArgumentException ex) {
			this.faults.add(place.fault(String.valueOf(ex.getMessage())));
			return null;
		}
	}

	private @Nullable List<Object> list(Node node, Type type, Place place) {
		if (!(node instanceof SequenceNode sequence)) {
			this.faults.add(place.fault("a list is needed here"));
			return null;
		}
		var values = new ArrayList<>();
		for (int i = 0; i < sequence.getValue().size(); i++) {
			Node item = sequence.getValue().get(i);
			@Nullable Object value = value(item, type, new Place(place.file(), Nodes.line(item), place.path() + "[" + i + "]"));
			if (value != null) {
				values.add(value);
			}
		}
		return (values.size() == sequence.getValue().size()) ? List.copyOf(values) : null;
	}

	private @Nullable Map<Object, Object> map(Node node, Class<?> keys, Class<?> values, Place place) {
		@Nullable Map<String, Node> members = Nodes.members(node, place, this.faults);
		if (members == null) {
			return null;
		}
		var map = new LinkedHashMap<>();
		members.forEach((key, member) -> {
			var here = new Place(place.file(), Nodes.line(member), place.path()).at(key);
			@Nullable Object name = scalar(new ScalarNode(Tag.STR, key, null, null, ScalarStyle.PLAIN), keys, here);
			@Nullable Object value = value(member, values, here);
			if (name != null && value != null) {
				map.put(name, value);
			}
		});
		return (map.size() == members.size()) ? map : null;
	}

	private @Nullable LocalizedText text(Node node, Place place) {
		@Nullable Map<String, Node> members = Nodes.members(node, place, this.faults);
		if (members == null) {
			return null;
		}
		var texts = new LinkedHashMap<String, String>();
		members.forEach((language, words) -> {
			var here = new Place(place.file(), Nodes.line(words), place.path()).at(language);
			@Nullable Object value = value(words, String.class, here);
			if (value instanceof String string) {
				try {
					LocalizedText.checkLanguage(language);
					texts.put(language, string);
				}
				catch (IllegalArgumentException ex) {
					this.faults.add(here.fault(String.valueOf(ex.getMessage())));
				}
			}
		});
		if (members.isEmpty()) {
			this.faults.add(place.fault("a text needs at least one language"));
		}
		return (texts.size() == members.size() && !texts.isEmpty()) ? new LocalizedText(texts) : null;
	}

	private <T> @Nullable T make(Class<T> type, @Nullable Object[] values, Place place) {
		try {
			T made = Records.make(type, values);
			this.faults.wasReadAt(made, place);
			return made;
		}
		catch (IllegalArgumentException ex) {
			this.faults.add(place.fault(String.valueOf(ex.getMessage())));
			return null;
		}
	}

	private static boolean isFamily(Class<?> type) {
		return type.isInterface() && type.isSealed();
	}

}
