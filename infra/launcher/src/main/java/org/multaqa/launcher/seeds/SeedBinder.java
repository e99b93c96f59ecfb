package org.multaqa.launcher.seeds;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.ModelJson;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;

/**
 * Makes records of what has the right shape, and remembers where each record is written.
 * An entry of a list that is wrong is left out, so that all others can be looked at too.
 */
final class SeedBinder {

	private final JsonMapper mapper;

	private final Faults faults;

	private final RecordPlaces places;

	/**
	 * A binder for the files of one meeting.
	 * @param zone whose clocks the moments are read from
	 * @param faults told what the records themselves refuse
	 */
	SeedBinder(ZoneId zone, Faults faults) {
		this.faults = faults;
		this.places = new RecordPlaces(faults);
		var module = new SimpleModule().addDeserializer(ZonedDateTime.class, new MomentReader(zone))
			.setDeserializerModifier(this.places);
		var builder = ModelJson.mapper().rebuild().addModule(module);
		this.mapper = builder
			.annotationIntrospector(
					AnnotationIntrospectorPair.create(new SeedAnnotations(), builder.annotationIntrospector()))
			.build();
	}

	/**
	 * Makes the record of a file.
	 * @param <T> the type of the record
	 * @param file what was read
	 * @param type the type of the record
	 * @param wrong what is known to be wrong, and left out
	 * @return absent if more than an entry of a list is wrong
	 */
	<T> @Nullable T bind(SeedFile file, Class<T> type, Set<JsonPointer> wrong) {
		var tree = file.tree().deepCopy();
		boolean whole = wrong.stream().map((at) -> entry(tree, at)).allMatch((entry) -> leaveOut(tree, entry));
		while (whole) {
			this.places.beginAnew();
			try {
				return this.mapper.readerFor(type).withAttribute(SeedFile.class, file).readValue(tree);
			}
			catch (DatabindException ex) {
				var at = pointer(ex);
				this.faults.add(file.place(at).fault(reason(ex)));
				var entry = entry(tree, at);
				whole = !tree.at(entry).isNull() && leaveOut(tree, entry);
			}
		}
		return null;
	}

	/** The outermost entry of a list around a place; the whole file if there is none. */
	private static JsonPointer entry(JsonNode tree, JsonPointer place) {
		JsonNode node = tree;
		var entry = JsonPointer.empty();
		for (JsonPointer rest = place; !rest.matches(); rest = rest.tail()) {
			if (node.isArray()) {
				return entry.appendIndex(rest.getMatchingIndex());
			}
			entry = entry.appendProperty(rest.getMatchingProperty());
			node = node.path(rest.getMatchingProperty());
		}
		return JsonPointer.empty();
	}

	/** Leaves its number to the entry, so that the others keep theirs. */
	private static boolean leaveOut(JsonNode tree, JsonPointer entry) {
		if (entry.matches() || !(tree.at(entry.head()) instanceof ArrayNode list)) {
			return false;
		}
		list.setNull(entry.last().getMatchingIndex());
		return true;
	}

	/** Jackson counts only the entries that are there; the parser counts all. */
	private JsonPointer pointer(DatabindException ex) {
		@Nullable JsonPointer failed = this.places.failed();
		var pointer = (failed != null) ? failed : JsonPointer.empty();
		long known = Stream.iterate(pointer, (rest) -> !rest.matches(), JsonPointer::tail).count();
		for (var step : ex.getPath().stream().skip(known).toList()) {
			pointer = (step.getPropertyName() != null) ? pointer.appendProperty(step.getPropertyName())
					: pointer.appendIndex(step.getIndex());
		}
		return pointer;
	}

	private static String reason(DatabindException ex) {
		return (ex.getCause() instanceof IllegalArgumentException said) ? String.valueOf(said.getMessage())
				: ex.getOriginalMessage();
	}

}
