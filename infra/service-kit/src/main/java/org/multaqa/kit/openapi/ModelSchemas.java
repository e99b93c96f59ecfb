package org.multaqa.kit.openapi;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.model.Id;
import org.multaqa.model.Kind;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import tools.jackson.databind.JsonNode;

import org.springframework.core.ResolvableType;
import org.springframework.util.ClassUtils;

/**
 * The schemas of what is sent and answered, by the rules of {@link ModelJson}, which
 * springdoc does not know.
 */
final class ModelSchemas implements ModelConverter {

	private static final String COMPONENTS = "#/components/schemas/";

	/** As far as a pattern can say what {@link LocalizedText#checkLanguage} takes. */
	private static final String LANGUAGE = "^[a-z]{2,3}(-[A-Za-z0-9]+)*$";

	/**
	 * A day and a time by some clock; the format {@code date-time} asks for an offset.
	 */
	private static final String LOCAL = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?$";

	private static final Map<Class<?>, String> PLAIN = Map.of(String.class, "string", Integer.class, "integer",
			Long.class, "integer", Boolean.class, "boolean");

	private final Map<String, Class<?>> names = new ConcurrentHashMap<>();

	@Override
	public boolean isOpenapi31() {
		return true;
	}

	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> others) {
		@Nullable Schema<?> ours = ours(resolvable(type.getType()), context);
		if (ours != null) {
			return ours;
		}
		return others.hasNext() ? others.next().resolve(type, context, others) : null;
	}

	private @Nullable Schema<?> ours(ResolvableType type, ModelConverterContext context) {
		Class<?> raw = ClassUtils.resolvePrimitiveIfNecessary(type.toClass());
		if (PLAIN.containsKey(raw)) {
			return of(PLAIN.get(raw));
		}
		if (raw == Instant.class || raw == LocalDate.class) {
			return of("string").format((raw == Instant.class) ? "date-time" : "date");
		}
		if (raw == LocalDateTime.class) {
			return of("string").pattern(LOCAL);
		}
		if (raw == Cursor.class) {
			return of("string");
		}
		if (JsonNode.class.isAssignableFrom(raw)) {
			return new JsonSchema();
		}
		if (Collection.class.isAssignableFrom(raw)) {
			return of("array").items(member(type.getGeneric(0), context));
		}
		if (Map.class.isAssignableFrom(raw)) {
			var map = of("object");
			map.setPropertyNames(member(type.getGeneric(0), context));
			map.setAdditionalProperties(member(type.getGeneric(1), context));
			return map;
		}
		return isOurs(raw) ? reference(raw, context) : null;
	}

	/** Springdoc unwraps answers by Jackson 2, and hands on its kind of types. */
	private static ResolvableType resolvable(Type type) {
		if (type instanceof JavaType java) {
			return ResolvableType.forClassWithGenerics(java.getRawClass(),
					IntStream.range(0, java.containedTypeCount())
						.mapToObj((at) -> resolvable(java.containedType(at)))
						.toArray(ResolvableType[]::new));
		}
		return ResolvableType.forType(type);
	}

	private static boolean isOurs(Class<?> raw) {
		return raw.getName().startsWith("org.multaqa.") && (raw.isRecord() || raw.isEnum() || raw.isSealed());
	}

	private Schema<?> member(ResolvableType type, ModelConverterContext context) {
		@Nullable Schema<?> schema = ours(type, context);
		return (schema != null) ? schema : context.resolve(new AnnotatedType(type.getType()).resolveAsRef(true));
	}

	private Schema<?> reference(Class<?> raw, ModelConverterContext context) {
		String name = nameOf(raw);
		Class<?> known = this.names.putIfAbsent(name, raw);
		if (known != null && known != raw) {
			throw new IllegalStateException(known + " and " + raw + " have one name in the description of the API");
		}
		if (!context.getDefinedModels().containsKey(name)) {
			context.defineModel(name, new JsonSchema()); // a record may hold records like
															// itself
			context.defineModel(name, schema(raw, context));
		}
		var reference = new JsonSchema();
		reference.set$ref(COMPONENTS + name);
		return reference;
	}

	/** A record inside a record is named with it. */
	private static String nameOf(Class<?> raw) {
		@Nullable Class<?> outer = raw.getEnclosingClass();
		return (outer != null && outer.isRecord()) ? nameOf(outer) + "." + raw.getSimpleName() : raw.getSimpleName();
	}

	private Schema<?> schema(Class<?> raw, ModelConverterContext context) {
		var schema = bare(raw).orElseGet(() -> raw.isRecord() ? record(raw, context) : oneOf(raw, context));
		DocComments.of(raw).ifPresent((comment) -> schema.setDescription(comment + constants(raw)));
		return schema;
	}

	/** What is no object of members in JSON, whatever it is in Java. */
	private static Optional<Schema<Object>> bare(Class<?> raw) {
		if (raw == LocalizedText.class) {
			var text = of("object");
			text.setMinProperties(1);
			text.setPropertyNames(string(LANGUAGE));
			text.setAdditionalProperties(string("\\S"));
			return Optional.of(text);
		}
		if (Id.class.isAssignableFrom(raw)) {
			return Optional.of(string("^" + Id.FORM + "$"));
		}
		if (raw.isEnum()) {
			var constants = of("string");
			constants.setEnum(Arrays.stream(raw.getEnumConstants()).map(ModelSchemas::wireName).toList());
			return Optional.of(constants);
		}
		return Arrays.stream(raw.getDeclaredConstructors())
			.anyMatch((made) -> made.isAnnotationPresent(JsonCreator.class)) ? Optional.of(of("string"))
					: Optional.empty();
	}

	private Schema<Object> record(Class<?> raw, ModelConverterContext context) {
		var schema = of("object");
		@Nullable Kind kind = raw.getAnnotation(Kind.class);
		if (kind != null) {
			var name = new JsonSchema();
			name.setConst(kind.value());
			schema.addProperty("kind", name);
			schema.addRequiredItem("kind");
		}
		for (RecordComponent component : ModelJson.members(raw)) {
			var member = member(ResolvableType.forType(component.getGenericType()), context);
			DocComments.ofComponent(component.getDeclaringRecord(), component.getName())
				.ifPresent(member::setDescription);
			schema.addProperty(component.getName(), member);
			if (!ModelJson.isOptional(component)) {
				schema.addRequiredItem(component.getName());
			}
		}
		return schema;
	}

	private Schema<Object> oneOf(Class<?> raw, ModelConverterContext context) {
		var schema = new JsonSchema();
		Arrays.stream(raw.getPermittedSubclasses())
			.forEach((permitted) -> schema.addOneOfItem(reference(permitted, context)));
		return schema;
	}

	private static Schema<Object> of(String type) {
		var schema = new JsonSchema();
		schema.addType(type);
		return schema;
	}

	private static Schema<Object> string(String pattern) {
		var schema = of("string");
		schema.setPattern(pattern);
		return schema;
	}

	private static Object wireName(Object constant) {
		return ModelJson.wireName((Enum<?>) constant);
	}

	private static String constants(Class<?> raw) {
		return raw.isEnum() ? Arrays.stream(raw.getEnumConstants())
			.map((constant) -> DocComments.ofConstant((Enum<?>) constant)
				.map((comment) -> " " + wireName(constant) + ": " + comment)
				.orElse(""))
			.collect(Collectors.joining()) : "";
	}

}
