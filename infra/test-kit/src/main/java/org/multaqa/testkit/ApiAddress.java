package org.multaqa.testkit;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * An address at which a controller answers.
 *
 * @param method of HTTP, {@value #ANY} where the controller names none
 * @param path with its variables
 * @param handler what answers there
 */
record ApiAddress(String method, String path, JavaMethod handler) {

	/** What answers to every method is called by none, so it breaks the rule. */
	private static final String ANY = "any method";

	/** All addresses of a controller: each of its paths with each of its methods. */
	static Stream<ApiAddress> of(JavaClass controller) {
		var bases = mapping(controller.reflect()).map(ApiAddress::paths).orElse(List.of(""));
		return controller.getMethods()
			.stream()
			.flatMap((handler) -> mapping(handler.reflect()).stream()
				.flatMap((mapping) -> bases.stream()
					.flatMap((base) -> paths(mapping).stream().map((path) -> base + path))
					.flatMap((path) -> methods(mapping).stream()
						.map((method) -> new ApiAddress(method, path, handler)))));
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

	private static List<String> paths(RequestMapping mapping) {
		return (mapping.path().length > 0) ? List.of(mapping.path()) : List.of("");
	}

	private static List<String> methods(RequestMapping mapping) {
		return (mapping.method().length > 0) ? Arrays.stream(mapping.method()).map(RequestMethod::name).toList()
				: List.of(ANY);
	}

	private static Optional<RequestMapping> mapping(AnnotatedElement element) {
		return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(element, RequestMapping.class));
	}

}
