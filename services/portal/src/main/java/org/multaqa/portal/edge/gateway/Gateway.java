package org.multaqa.portal.edge.gateway;

import java.io.IOException;
import java.util.Objects;
import java.util.function.Function;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import org.multaqa.kit.clients.NobodyAnswers;
import org.multaqa.kit.clients.ServiceGuards;
import org.multaqa.kit.web.LanguageResolver;
import org.multaqa.kit.web.ProblemWriter;
import org.multaqa.portal.edge.calls.Health;
import org.multaqa.portal.edge.calls.ServiceAddresses;
import org.multaqa.portal.edge.calls.ServiceAddresses.Route;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The API of all services at one address. Requests and answers pass as they are, with the
 * caller's own token; a service that is not there is the problem {@code platform.away},
 * one that answers late {@code platform.late}.
 */
@Configuration(proxyBeanMethods = false)
class Gateway {

	private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);

	private final ServiceGuards guards;

	private final Health health;

	private final ProblemWriter problems;

	private final LanguageResolver languages;

	Gateway(ServiceGuards guards, Health health, ProblemWriter problems, LanguageResolver languages) {
		this.guards = guards;
		this.health = health;
		this.problems = problems;
		this.languages = languages;
	}

	@Bean
	RouterFunction<ServerResponse> serviceRoutes(ServiceAddresses addresses) {
		return ServiceAddresses.ROUTES.stream()
			.map((route) -> to(route, addresses.of(route.service())))
			.reduce(RouterFunction::and)
			.orElseThrow();
	}

	private RouterFunction<ServerResponse> to(Route route, String address) {
		var paths = route.patterns()
			.stream()
			.map((pattern) -> RequestPredicates.path("/api/v1" + pattern))
			.reduce(org.springframework.web.servlet.function.RequestPredicate::or)
			.orElseThrow();
		Function<ServerRequest, ServerRequest> there = BeforeFilterFunctions.uri(address);
		Function<ServerRequest, ServerRequest> withoutSession = BeforeFilterFunctions
			.removeRequestHeader(HttpHeaders.COOKIE);
		HandlerFunction<ServerResponse> proxy = HandlerFunctions.http();
		return RouterFunctions.route(paths, proxy)
			.filter(HandlerFilterFunction.ofRequestProcessor(there))
			.filter(HandlerFilterFunction.ofRequestProcessor(withoutSession))
			.filter(guarded(route.service()));
	}

	private HandlerFilterFunction<ServerResponse, ServerResponse> guarded(String service) {
		return (request, next) -> {
			try {
				return this.guards.of(service)
					.call(() -> next.handle(request),
							(answer) -> NobodyAnswers.isSaid(answer.statusCode(), answer.headers().getContentType()));
			}
			catch (CallNotPermittedException | BulkheadFullException | IOException | ResourceAccessException ex) {
				LOG.info("{} does not answer: {}", service, ex.getMessage());
				if (!NobodyAnswers.isLate(ex)) {
					this.health.markAway(service);
					return unavailable("platform.away", request);
				}
				return unavailable("platform.late", request);
			}
		};
	}

	private ServerResponse unavailable(String code, ServerRequest request) {
		var problem = this.problems.away(code, this.languages.of(request.servletRequest()));
		return ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.headers((headers) -> headers.addAll(problem.getHeaders()))
			.body(Objects.requireNonNull(problem.getBody()));
	}

}
