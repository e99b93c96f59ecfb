package org.multaqa.testkit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.Filter;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.core.io.Resource;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Everything at which a running service can answer, for tables that must know every one:
 * what its controllers, routers, resources and figures are mapped to, its servlets, and
 * the filters in front of them, since some answer by themselves.
 */
public final class MappedRoutes {

	/** Of what answers to every method. */
	private static final String ANY = "ANY ";

	private static final Pattern METHOD_AND_PATH = Pattern.compile("([A-Z]+) && (/.*)");

	private MappedRoutes() {
	}

	/**
	 * All of a context.
	 * @param context of a web server that runs
	 * @return {@code GET /path}, {@code ANY /path}, {@code servlet name}, {@code filter
	 * Class} and {@code guard Class}; what can be mapped in a way that is not known here
	 * is there by the name of its class, too
	 */
	public static Set<String> of(WebApplicationContext context) {
		var routes = new TreeSet<String>();
		beans(context, HandlerMapping.class).forEach((mapping) -> routes.addAll(routes(mapping).toList()));
		var servlets = Optional.ofNullable(context.getServletContext()).orElseThrow();
		servlets.getServletRegistrations()
			.forEach(
					(name, servlet) -> servlet.getMappings().forEach((at) -> routes.add("servlet " + name + " " + at)));
		servlets.getFilterRegistrations()
			.values()
			.forEach((filter) -> routes.add("filter " + simple(filter.getClassName())));
		beans(context, SecurityFilterChain.class).forEach((chain) -> chain.getFilters()
			.stream()
			.map(Filter::getClass)
			.forEach((filter) -> routes.add("guard " + simple(filter.getName()))));
		return routes;
	}

	private static <T> Collection<T> beans(WebApplicationContext context, Class<T> type) {
		return BeanFactoryUtils.beansOfTypeIncludingAncestors(context, type).values();
	}

	private static Stream<String> routes(HandlerMapping mapping) {
		return switch (mapping) {
			case RequestMappingInfoHandlerMapping methods -> methods.getHandlerMethods()
				.keySet()
				.stream()
				.flatMap((info) -> info.getPatternValues()
					.stream()
					.flatMap((path) -> info.getMethodsCondition().getMethods().isEmpty() ? Stream.of(ANY + path)
							: info.getMethodsCondition().getMethods().stream().map((method) -> method + " " + path)));
			case AbstractUrlHandlerMapping urls ->
				Stream.concat(urls.getHandlerMap().keySet().stream().map(ANY::concat),
						Stream.ofNullable(urls.getRootHandler()).map((_) -> ANY + "/"));
			case RouterFunctionMapping router -> routed(router.getRouterFunction());
			default -> Stream.of("mapping " + mapping.getClass().getName());
		};
	}

	private static Stream<String> routed(@Nullable RouterFunction<?> router) {
		if (router == null) {
			return Stream.empty();
		}
		var found = Stream.<String>builder();
		router.accept(new RouterFunctions.Visitor() {

			@Override
			public void startNested(RequestPredicate predicate) {
				found.add("nested " + predicate);
			}

			@Override
			public void endNested(RequestPredicate predicate) {
			}

			@Override
			public void route(RequestPredicate predicate, HandlerFunction<?> handler) {
				Stream.of(predicate.toString().split(" \\|\\| ")).map(MappedRoutes::route).forEach(found::add);
			}

			@Override
			public void resources(Function<ServerRequest, Optional<Resource>> lookup) {
				found.add("resources " + lookup);
			}

			@Override
			public void attributes(Map<String, Object> attributes) {
			}

			@Override
			public void unknown(RouterFunction<?> function) {
				found.add("router " + function.getClass().getName());
			}

		});
		return found.build();
	}

	/** Of one predicate of a router, as it describes itself. */
	private static String route(String predicate) {
		var methodAndPath = METHOD_AND_PATH.matcher(predicate.replaceAll("[()]", ""));
		return methodAndPath.matches() ? methodAndPath.group(1) + " " + methodAndPath.group(2)
				: ANY + predicate.replaceAll("[()]", "");
	}

	private static String simple(String className) {
		return className.substring(className.lastIndexOf('.') + 1).replaceAll("[$/].*", "");
	}

}
