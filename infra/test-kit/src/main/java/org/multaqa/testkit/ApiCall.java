package org.multaqa.testkit;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.Resource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.Assert;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * A call by an HTTP interface of an API module.
 *
 * @param method of HTTP
 * @param path with its variables, for instance {@code /api/v1/meetings/{meeting}}
 * @param declared where it stands
 */
record ApiCall(String method, String path, Method declared) {

	/**
	 * All calls of a service.
	 * @param service its name
	 * @return those of the HTTP interfaces in its packages and in the kit's
	 */
	static Stream<ApiCall> to(String service) {
		var interfaces = new ClassPathScanningCandidateComponentProvider(false) {

			@Override
			protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
				return definition.getMetadata().isInterface();
			}

		};
		interfaces.addIncludeFilter(new AnnotationTypeFilter(HttpExchange.class, false, true));
		return Stream.of(service, "kit")
			.map((owner) -> interfaces.findCandidateComponents("org.multaqa." + owner))
			.peek((found) -> Assert.state(!found.isEmpty(), service + " has no HTTP interface"))
			.flatMap(Collection::stream)
			.map((found) -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
			.flatMap(ApiCall::of);
	}

	/**
	 * All calls of an interface.
	 * @param api the interface
	 */
	static Stream<ApiCall> of(Class<?> api) {
		String base = exchange(api).map(HttpExchange::url).orElse("");
		return Arrays.stream(api.getMethods())
			.flatMap((method) -> exchange(method).stream()
				.map((exchange) -> new ApiCall(exchange.method(), base + exchange.url(), method)));
	}

	/** The type of what is sent, if anything is sent as JSON. */
	Optional<Type> request() {
		return Arrays.stream(this.declared.getParameters())
			.filter((parameter) -> parameter.isAnnotationPresent(RequestBody.class)
					&& parameter.getType() != byte[].class && parameter.getType() != Resource.class)
			.map(Parameter::getParameterizedType)
			.findFirst();
	}

	@Override
	public String toString() {
		return this.method + " " + this.path;
	}

	private static Optional<HttpExchange> exchange(AnnotatedElement element) {
		return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(element, HttpExchange.class));
	}

}
