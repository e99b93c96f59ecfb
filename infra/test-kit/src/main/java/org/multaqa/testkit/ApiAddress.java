package org.multaqa.testkit;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * An address at which a controller answers.
 *
 * @param method of HTTP
 * @param path with its variables
 * @param handler what answers there
 */
record ApiAddress(String method, String path, JavaMethod handler) {

	/** All addresses of a controller. */
	static Stream<ApiAddress> of(JavaClass controller) {
		String base = mapping(controller.reflect()).map(ApiAddress::pathOf).orElse("");
		return controller.getMethods()
			.stream()
			.flatMap((handler) -> mapping(handler.reflect()).stream()
				.flatMap((mapping) -> Arrays.stream(mapping.method())
					.map((method) -> new ApiAddress(method.name(), base + pathOf(mapping), handler))));
	}

	/** Whether a call arrives here. */
	boolean isMetBy(ApiCall call) {
		return this.method.equals(call.method()) && withoutNames(this.path).equals(withoutNames(call.path()));
	}

	/**
	 * A path in which all variables have the same name, since each side names its own.
	 */
	static String withoutNames(String path) {
		return path.replaceAll("\\{[^}]+}", "{}");
	}

	@Override
	public String toString() {
		return this.method + " " + this.path;
	}

	private static String pathOf(RequestMapping mapping) {
		return String.join("", mapping.path());
	}

	private static Optional<RequestMapping> mapping(AnnotatedElement element) {
		return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(element, RequestMapping.class));
	}

}
