package org.multaqa.launcher.seeds;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import org.multaqa.launcher.seeds.RefusalsFile.Method;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * What the records of seeds say to Jackson: a list that may be left out is empty then, an
 * entry that was left out is no entry, and methods of HTTP are written large.
 */
final class SeedAnnotations extends NopAnnotationIntrospector {

	private static final long serialVersionUID = 1;

	@Override
	public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
		return member.hasAnnotation(OrNone.class) ? Boolean.FALSE : null;
	}

	@Override
	public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
		return JsonSetter.Value.construct(annotated.hasAnnotation(OrNone.class) ? Nulls.AS_EMPTY : null, Nulls.SKIP);
	}

	@Override
	public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, String[] names) {
		for (int i = 0; i < values.length && type.getRawType() == Method.class; i++) {
			names[i] = values[i].name();
		}
		return names;
	}

}
