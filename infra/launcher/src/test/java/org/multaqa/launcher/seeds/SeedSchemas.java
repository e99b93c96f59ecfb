package org.multaqa.launcher.seeds;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import org.jspecify.annotations.Nullable;
import org.multaqa.launcher.seeds.RefusalsFile.Method;
import org.multaqa.model.Id;
import org.multaqa.model.Kind;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of a seed file, made of its record. Descriptions begin with an article:
 * the loader says “not” before them.
 */
final class SeedSchemas {

	private final SchemaGenerator generator;

	SeedSchemas() {
		var config = new SchemaGeneratorConfigBuilder(ModelJson.mapper(), SchemaVersion.DRAFT_2020_12,
				OptionPreset.PLAIN_JSON)
			.with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.PLAIN_DEFINITION_KEYS,
					Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
		config.forTypesInGeneral()
			.withPropertySorter((one, other) -> 0)
			.withCustomDefinitionProvider(SeedSchemas::written);
		config.forFields()
			.withRequiredCheck((field) -> isRequired(component(field)))
			.withNumberInclusiveMinimumResolver(SeedSchemas::least)
			.withNumberInclusiveMaximumResolver(SeedSchemas::most);
		this.generator = new SchemaGenerator(config.build());
	}

	JsonNode of(String file, Class<?> type) {
		var generated = this.generator.generateSchema(type);
		var schema = ModelJson.mapper().createObjectNode();
		schema.set("$schema", generated.remove("$schema"));
		schema.put("title", file);
		var definitions = generated.remove("$defs");
		schema.setAll(generated);
		if (definitions != null) {
			schema.set("$defs", definitions);
		}
		return schema;
	}

	private static RecordComponent component(FieldScope field) {
		return Arrays.stream(field.getDeclaringType().getErasedType().getRecordComponents())
			.filter((component) -> component.getName().equals(field.getDeclaredName()))
			.findFirst()
			.orElseThrow();
	}

	private static boolean isRequired(RecordComponent component) {
		return !ModelJson.isOptional(component) && !component.isAnnotationPresent(OrNone.class);
	}

	private static @Nullable BigDecimal least(FieldScope field) {
		if (!isWhole(field.getType())) {
			return null;
		}
		return component(field).isAnnotationPresent(OneOrMore.class) ? BigDecimal.ONE : BigDecimal.ZERO;
	}

	private static @Nullable BigDecimal most(FieldScope field) {
		return isWhole(field.getType()) ? BigDecimal.valueOf(Integer.MAX_VALUE) : null;
	}

	private static boolean isWhole(ResolvedType type) {
		return type.getErasedType() == int.class || type.getErasedType() == Integer.class;
	}

	/** What is no object of keys and values, whatever it is in Java. */
	private static @Nullable CustomDefinition written(ResolvedType type, SchemaGenerationContext context) {
		var raw = type.getErasedType();
		var schema = context.getGeneratorConfig().createObjectNode();
		if (Id.class.isAssignableFrom(raw)) {
			return named(
					word(schema, "an id (lower-case Latin letters, digits and hyphens, at most " + Id.MAX_LENGTH + ")")
						.put("pattern", "^" + Id.FORM + "$"));
		}
		if (raw == LocalizedText.class) {
			schema.put("type", "object").put("description", "a text by language ({en: words, ar: words})");
			schema.put("minProperties", 1);
			word(schema.putObject("propertyNames"), "a language tag").put("format", "language");
			schema.putObject("additionalProperties").put("type", "string").put("pattern", "\\S");
			return named(schema);
		}
		if (raw == ZonedDateTime.class) {
			return new CustomDefinition(word(schema, "a moment (2025-12-08T11:00)").put("format", "moment"),
					DefinitionType.ALWAYS_REF, AttributeInclusion.NO);
		}
		if (raw == LocalDate.class) {
			return inline(word(schema, "a day (2025-12-08)").put("format", "day"));
		}
		if (raw == ZoneId.class) {
			return inline(word(schema, "a time zone (Asia/Qatar)").put("format", "time-zone"));
		}
		if (raw == String.class) {
			return inline(schema.put("type", "string").put("pattern", "\\S"));
		}
		if (raw == JsonNode.class) {
			return new CustomDefinition(schema, DefinitionType.INLINE, AttributeInclusion.NO);
		}
		if (raw.isEnum()) {
			schema.put("type", "string");
			wireNames(raw).forEach(schema.putArray("enum")::add);
			return named(schema);
		}
		if (raw == Map.class) {
			schema.put("type", "object");
			var seats = schema.putObject("properties");
			wireNames(type.typeParametersFor(Map.class).getFirst().getErasedType())
				.forEach((key) -> seats.putObject(key)
					.put("type", "integer")
					.put("minimum", 0)
					.put("maximum", Integer.MAX_VALUE));
			return inline(schema.put("additionalProperties", false));
		}
		return raw.isSealed() ? named(oneOfSeveral(raw, schema)) : null;
	}

	/** By the kind, so that only what that kind lacks is told. */
	private static ObjectNode oneOfSeveral(Class<?> family, ObjectNode schema) {
		schema.put("type", "object");
		var kinds = schema.putObject("properties").putObject("kind").put("type", "string").putArray("enum");
		schema.putArray("required").add("kind");
		var each = schema.putArray("allOf");
		for (Class<?> permitted : family.getPermittedSubclasses()) {
			String kind = permitted.getAnnotation(Kind.class).value();
			kinds.add(kind);
			var one = each.addObject();
			var chosen = one.putObject("if");
			chosen.putObject("properties").putObject("kind").put("const", kind);
			chosen.putArray("required").add("kind");
			var then = one.putObject("then");
			var members = then.putObject("properties");
			members.putObject("kind");
			Arrays.stream(permitted.getRecordComponents())
				.map(RecordComponent::getName)
				.peek(then.withArray("required")::add)
				.forEach((name) -> members.putObject(name).put("type", "integer").put("maximum", Integer.MAX_VALUE));
			then.put("additionalProperties", false);
		}
		return schema;
	}

	private static List<String> wireNames(Class<?> type) {
		return Arrays.stream(type.getEnumConstants())
			.map((value) -> (type == Method.class) ? value.toString()
					: ModelJson.mapper().<JsonNode>valueToTree(value).asString())
			.toList();
	}

	private static ObjectNode word(ObjectNode schema, String description) {
		return schema.put("type", "string").put("description", description);
	}

	private static CustomDefinition named(ObjectNode schema) {
		return new CustomDefinition(schema, DefinitionType.ALWAYS_REF, AttributeInclusion.NO);
	}

	private static CustomDefinition inline(ObjectNode schema) {
		return new CustomDefinition(schema, DefinitionType.INLINE, AttributeInclusion.YES);
	}

}
