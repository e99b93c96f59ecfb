package org.multaqa.launcher.tour;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The addresses at which the portal has pages, by its controllers. */
final class PortalPages {

	private static final List<PathPattern> PATTERNS = controllers().flatMap(PortalPages::pages)
		.distinct()
		.map(PathPatternParser.defaultInstance::parse)
		.sorted(PathPattern.SPECIFICITY_COMPARATOR.thenComparing(Comparator.naturalOrder()))
		.toList();

	private PortalPages() {
	}

	/** Their patterns, for instance {@code /m/{meeting}/programme}. */
	static Set<String> all() {
		return PATTERNS.stream().map(PathPattern::getPatternString).collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * The page at an address.
	 * @param path with or without a query
	 * @return its pattern, or nothing where there is none
	 */
	static String at(String path) {
		var asked = PathContainer.parsePath(path.replaceFirst("\\?.*$", ""));
		return PATTERNS.stream()
			.filter((pattern) -> pattern.matches(asked))
			.findFirst()
			.map(PathPattern::getPatternString)
			.orElse("");
	}

	private static Stream<Class<?>> controllers() {
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
		return scanner.findCandidateComponents("org.multaqa.portal")
			.stream()
			.map((bean) -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null));
	}

	private static Stream<String> pages(Class<?> controller) {
		@Nullable RequestMapping all = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
		var below = paths(all);
		return Arrays.stream(controller.getDeclaredMethods())
			.filter((method) -> ModelAndView.class.isAssignableFrom(method.getReturnType()))
			.flatMap(PortalPages::reads)
			.flatMap((path) -> below.stream().map((start) -> start + path));
	}

	private static Stream<String> reads(Method method) {
		@Nullable RequestMapping own = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
		return (own != null && List.of(own.method()).contains(RequestMethod.GET)) ? paths(own).stream()
				: Stream.empty();
	}

	private static List<String> paths(@Nullable RequestMapping mapping) {
		return (mapping == null || mapping.path().length == 0) ? List.of("") : List.of(mapping.path());
	}

}
