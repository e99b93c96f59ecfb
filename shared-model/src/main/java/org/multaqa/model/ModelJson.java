package org.multaqa.model;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * How the platform writes JSON, everywhere: ids as strings, instants in UTC as ISO 8601,
 * absent instead of null, one of several kinds by the member {@code kind} (see
 * {@link Kind}), members in the order of the record. Readers skip members that they do
 * not know and refuse a record that lacks one it needs (all but {@link Nullable}), or has
 * null there or in a list. Nothing is guessed: no enum by its number, no integer from
 * 3.7.
 */
public final class ModelJson {

	private static final JsonMapper MAPPER = configure(JsonMapper.builder()).build();

	private ModelJson() {
	}

	/**
	 * The mapper of everything that is stored or published.
	 * @return a shared, thread-safe mapper
	 */
	public static JsonMapper mapper() {
		return MAPPER;
	}

	/**
	 * Teaches a mapper the same rules.
	 * @param builder the builder of any JSON mapper
	 * @return the builder
	 */
	public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
		return builder.annotationIntrospector(new ModelIntrospector())
			.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
			.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
			.disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
			.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
			.enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
	}

	/**
	 * Whether a record may lack this component.
	 * @param component a component of a record
	 * @return true if its type is {@link Nullable}
	 */
	public static boolean isOptional(RecordComponent component) {
		return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
	}

	/** Reads our few conventions instead of annotations on every record. */
	private static final class ModelIntrospector extends JacksonAnnotationIntrospector {

		private static final long serialVersionUID = 1;

		@Override
		public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
			if (annotated instanceof AnnotatedMember member && isBare(member.getDeclaringClass())
					&& (annotated.getName().equals("value") || annotated.getName().equals("texts"))
					&& annotated.getAnnotated() instanceof java.lang.reflect.Method) {
				return Boolean.TRUE;
			}
			return super.hasAsValue(config, annotated);
		}

		@Override
		public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
			if (annotated instanceof tools.jackson.databind.introspect.AnnotatedConstructor constructor
					&& isBare(constructor.getDeclaringClass())) {
				return JsonCreator.Mode.DELEGATING;
			}
			return super.findCreatorAnnotation(config, annotated);
		}

		@Override
		public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
			var component = componentOf(member);
			return (component != null) ? Boolean.valueOf(!isOptional(component))
					: super.hasRequiredMarker(config, member);
		}

		@Override
		public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
			var component = componentOf(annotated);
			if (component == null) {
				return super.findSetterInfo(config, annotated);
			}
			return JsonSetter.Value.construct(isOptional(component) ? Nulls.DEFAULT : Nulls.FAIL, Nulls.FAIL);
		}

		@Override
		public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
			if (annotated instanceof AnnotatedClass && family(annotated.getRawType()) != null) {
				return JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "kind", null, false,
						null);
			}
			return super.findPolymorphicTypeInfo(config, annotated);
		}

		@Override
		public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
			var family = family(annotated.getRawType());
			if (family == null) {
				return super.findSubtypes(config, annotated);
			}
			return permitted(family).map((type) -> new NamedType(type, kindOf(type))).toList();
		}

		@Override
		public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass annotated) {
			var kind = annotated.getRawType().getAnnotation(Kind.class);
			return (kind != null) ? kind.value() : super.findTypeName(config, annotated);
		}

		@Override
		public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass annotated, Enum<?>[] values,
				String[] names) {
			for (int i = 0; i < values.length; i++) {
				names[i] = values[i].name().toLowerCase(Locale.ROOT).replace('_', '-');
			}
			return names;
		}

		/** The component of a record that this parameter of its constructor fills. */
		private static @Nullable RecordComponent componentOf(Annotated annotated) {
			if (annotated instanceof AnnotatedParameter parameter && parameter.getDeclaringClass().isRecord()
					&& !isBare(parameter.getDeclaringClass())) {
				var components = parameter.getDeclaringClass().getRecordComponents();
				return (parameter.getOwner().getParameterCount() == components.length)
						? components[parameter.getIndex()] : null;
			}
			return null;
		}

		/** A record that stands for its one value: an id, a text in several languages. */
		private static boolean isBare(Class<?> type) {
			return type.isRecord() && (Id.class.isAssignableFrom(type) || type == LocalizedText.class);
		}

		/** The sealed interface of which this type is one kind, or that this type is. */
		private static @Nullable Class<?> family(Class<?> type) {
			if (type.isInterface() && type.isSealed()) {
				return permitted(type).anyMatch((kind) -> kind.isAnnotationPresent(Kind.class)) ? type : null;
			}
			if (type.isAnnotationPresent(Kind.class)) {
				return Arrays.stream(type.getInterfaces()).filter(Class::isSealed).findFirst().orElse(null);
			}
			return null;
		}

		private static Stream<Class<?>> permitted(Class<?> family) {
			return Arrays.stream(family.getPermittedSubclasses());
		}

		private static String kindOf(Class<?> type) {
			var kind = type.getAnnotation(Kind.class);
			if (kind == null) {
				throw new IllegalStateException(type + " has no @Kind");
			}
			return kind.value();
		}

	}

	/**
	 * Reads a JSON object as a map, for members nobody has a record for.
	 * @param json a JSON object
	 * @return its members
	 */
	@SuppressWarnings("unchecked")
	public static Map<String, Object> readMap(String json) {
		return MAPPER.readValue(json, Map.class);
	}

}
