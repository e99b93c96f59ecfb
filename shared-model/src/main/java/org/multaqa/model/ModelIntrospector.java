package org.multaqa.model;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.util.NameTransformer;

/** Reads our few conventions instead of annotations on every record. */
final class ModelIntrospector extends JacksonAnnotationIntrospector {

	private static final long serialVersionUID = 1;

	@Override
	public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
		if (annotated instanceof AnnotatedMember member && isBare(member.getDeclaringClass())
				&& (annotated.getName().equals("value") || annotated.getName().equals("texts"))
				&& annotated.getAnnotated() instanceof Method) {
			return Boolean.TRUE;
		}
		return super.hasAsValue(config, annotated);
	}

	@Override
	public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
		if (annotated instanceof AnnotatedConstructor constructor && isBare(constructor.getDeclaringClass())) {
			return JsonCreator.Mode.DELEGATING;
		}
		return super.findCreatorAnnotation(config, annotated);
	}

	@Override
	public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
		var component = componentOf(member);
		return (component != null) ? Boolean.valueOf(!ModelJson.isOptional(component))
				: super.hasRequiredMarker(config, member);
	}

	@Override
	public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
		var component = componentOf(annotated);
		if (component == null) {
			return super.findSetterInfo(config, annotated);
		}
		return JsonSetter.Value.construct(ModelJson.isOptional(component) ? Nulls.DEFAULT : Nulls.FAIL, Nulls.FAIL);
	}

	@Override
	public @Nullable NameTransformer findUnwrappingNameTransformer(MapperConfig<?> config, AnnotatedMember member) {
		return member.getRawType().isAnnotationPresent(Unwrapped.class) ? NameTransformer.NOP
				: super.findUnwrappingNameTransformer(config, member);
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
	public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass annotated, Enum<?>[] values, String[] names) {
		for (int i = 0; i < values.length; i++) {
			names[i] = ModelJson.wireName(values[i]);
		}
		return names;
	}

	/** The component of a record that this parameter of its constructor fills. */
	private static @Nullable RecordComponent componentOf(Annotated annotated) {
		if (annotated instanceof AnnotatedParameter parameter && parameter.getDeclaringClass().isRecord()
				&& !isBare(parameter.getDeclaringClass())) {
			var components = parameter.getDeclaringClass().getRecordComponents();
			return (parameter.getOwner().getParameterCount() == components.length) ? components[parameter.getIndex()]
					: null;
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

	/** Its kinds, those of the families in it included. */
	private static Stream<Class<?>> permitted(Class<?> family) {
		return Arrays.stream(family.getPermittedSubclasses())
			.flatMap((type) -> (type.isInterface() && type.isSealed()) ? permitted(type) : Stream.of(type));
	}

	private static String kindOf(Class<?> type) {
		var kind = type.getAnnotation(Kind.class);
		if (kind == null) {
			throw new IllegalStateException(type + " has no @Kind");
		}
		return kind.value();
	}

}
