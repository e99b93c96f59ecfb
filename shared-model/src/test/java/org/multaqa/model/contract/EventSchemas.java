package org.multaqa.model.contract;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.Id;
import org.multaqa.model.Kind;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.events.EventCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of an event, by the rules of {@link ModelJson}, with the words of its
 * Javadoc.
 */
final class EventSchemas {

	/** A language tag as {@link LocalizedText} takes it, as far as a pattern can say. */
	private static final String LANGUAGE = "^[a-z]{2,3}(-[A-Za-z0-9]+)*$";

	private final SchemaGenerator generator;

	EventSchemas() {
		var config = new SchemaGeneratorConfigBuilder(ModelJson.mapper(), SchemaVersion.DRAFT_2020_12,
				OptionPreset.PLAIN_JSON)
			.with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.PLAIN_DEFINITION_KEYS);
		config.forTypesInGeneral()
			.withPropertySorter((one, other) -> 0)
			.withDescriptionResolver((scope) -> description(scope.getType().getErasedType()))
			.withCustomDefinitionProvider(EventSchemas::bare)
			.withCustomDefinitionProvider(new OneOfSeveral());
		config.forFields()
			.withDescriptionResolver(EventSchemas::description)
			.withRequiredCheck((field) -> !ModelJson.isOptional(component(field)))
			.withCustomDefinitionProvider((field, context) -> ModelJson.isUnwrapped(component(field))
					? new CustomPropertyDefinition(context.createStandardDefinition(field.getType(), null)) : null);
		this.generator = new SchemaGenerator(config.build());
	}

	ObjectNode of(EventCatalogue.Entry event) {
		var generated = unwrapped(this.generator.generateSchema(event.event()), event.event());
		var schema = ModelJson.mapper().createObjectNode();
		schema.set("$schema", generated.remove("$schema"));
		schema.put("$id", "urn:multaqa:schema:" + event.type());
		schema.put("title", event.event().getSimpleName());
		schema.set("description", generated.remove("description"));
		var definitions = generated.remove("$defs");
		schema.setAll(generated);
		if (definitions != null) {
			schema.set("$defs", definitions);
		}
		return schema;
	}

	/** Puts the members of what is written unwrapped where they are written. */
	private static ObjectNode unwrapped(ObjectNode schema, Class<?> event) {
		for (var component : event.getRecordComponents()) {
			if (ModelJson.isUnwrapped(component)) {
				var inner = schema.withObject("properties").get(component.getName()).asObject();
				schema.set("properties",
						inPlace(schema.withObject("properties"), component.getName(), inner.withObject("properties")));
				schema.set("required",
						inPlace(schema.withArray("required"), component.getName(), inner.withArray("required")));
			}
		}
		return schema;
	}

	private static ObjectNode inPlace(ObjectNode members, String wrapped, ObjectNode own) {
		var all = ModelJson.mapper().createObjectNode();
		members.properties().forEach((member) -> {
			if (member.getKey().equals(wrapped)) {
				all.setAll(own);
			}
			else {
				all.set(member.getKey(), member.getValue());
			}
		});
		return all;
	}

	private static ArrayNode inPlace(ArrayNode names, String wrapped, ArrayNode own) {
		var all = ModelJson.mapper().createArrayNode();
		names.forEach((name) -> {
			if (name.asString().equals(wrapped)) {
				all.addAll(own);
			}
			else {
				all.add(name);
			}
		});
		return all;
	}

	private static RecordComponent component(FieldScope field) {
		return Arrays.stream(field.getDeclaringType().getErasedType().getRecordComponents())
			.filter((component) -> component.getName().equals(field.getDeclaredName()))
			.findFirst()
			.orElseThrow();
	}

	private static @Nullable String description(Class<?> type) {
		var comment = DocComments.of(type);
		if (!type.isEnum() || comment == null) {
			return comment;
		}
		return Arrays.stream(type.getEnumConstants())
			.map((value) -> wireName(value) + ": " + DocComments.of(type, ((Enum<?>) value).name()))
			.collect(Collectors.joining(" ", comment + " ", ""));
	}

	private static String wireName(Object value) {
		return ModelJson.mapper().<JsonNode>valueToTree(value).asString();
	}

	private static @Nullable String description(FieldScope field) {
		return field.isFakeContainerItemScope() ? null
				: DocComments.of(field.getDeclaringType().getErasedType(), field.getDeclaredName());
	}

	/** What is no object of members in JSON, whatever it is in Java. */
	private static @Nullable CustomDefinition bare(ResolvedType type, SchemaGenerationContext context) {
		var raw = type.getErasedType();
		var schema = context.getGeneratorConfig().createObjectNode();
		if (Id.class.isAssignableFrom(raw)) {
			schema.put("type", "string").put("pattern", "^" + Id.FORM + "$");
			return named(schema);
		}
		if (raw == LocalizedText.class) {
			schema.put("type", "object").put("minProperties", 1);
			schema.putObject("propertyNames").put("pattern", LANGUAGE);
			schema.putObject("additionalProperties").put("type", "string").put("pattern", "\\S");
			return named(schema);
		}
		if (raw.isEnum()) {
			schema.put("type", "string");
			var values = schema.putArray("enum");
			Arrays.stream(raw.getEnumConstants()).map(EventSchemas::wireName).forEach(values::add);
			return named(schema);
		}
		if (raw == Map.class) {
			var parameters = type.typeParametersFor(Map.class);
			schema.put("type", "object");
			schema.set("propertyNames", context.createDefinitionReference(parameters.get(0)));
			schema.set("additionalProperties", context.createDefinitionReference(parameters.get(1)));
			return inline(schema);
		}
		if (raw == Instant.class || raw == LocalDate.class) {
			return inline(schema.put("type", "string").put("format", (raw == Instant.class) ? "date-time" : "date"));
		}
		return null;
	}

	private static CustomDefinition named(ObjectNode schema) {
		return new CustomDefinition(schema, DefinitionType.ALWAYS_REF, AttributeInclusion.YES);
	}

	private static CustomDefinition inline(ObjectNode schema) {
		return new CustomDefinition(schema, DefinitionType.INLINE, AttributeInclusion.NO);
	}

	/** A sealed interface whose permitted records have a {@link Kind}. */
	private static final class OneOfSeveral implements CustomDefinitionProviderV2 {

		@Override
		public @Nullable CustomDefinition provideCustomSchemaDefinition(ResolvedType type,
				SchemaGenerationContext context) {
			var raw = type.getErasedType();
			var kind = raw.getAnnotation(Kind.class);
			if (kind != null) {
				var schema = context.createStandardDefinition(type, this);
				var members = ModelJson.mapper().createObjectNode();
				members.putObject("kind").put("const", kind.value());
				schema.optional("properties").ifPresent((own) -> members.setAll(own.asObject()));
				schema.set("properties", members);
				schema.withArray("required").insert(0, "kind");
				return named(schema);
			}
			if (!raw.isSealed()) {
				return null;
			}
			var schema = context.getGeneratorConfig().createObjectNode();
			var kinds = schema.putArray("oneOf");
			Arrays.stream(raw.getPermittedSubclasses())
				.map((permitted) -> context.getTypeContext().resolve(permitted))
				.forEach((permitted) -> kinds.add(context.createDefinitionReference(permitted)));
			return named(schema);
		}

	}

}
