package org.multaqa.launcher;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * All services share one class path on a laptop, and what one of them brings along would
 * configure itself in all. So a service is compared with itself alone.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SameBeansTest {

	/** What only the laptop has, on purpose. */
	private static final Set<String> OF_THE_LAPTOP = Set.of("laptop", "laptopChain", "laptopConfiguration",
			"laptopController", "laptopPeople", "laptopSignIn", "laptopTokens", "thisComputerOnly");

	/**
	 * The first two come with libraries of tests; the third has no beans but where a
	 * property asks for them, and is no auto-configuration that could be left out; the
	 * last reads what {@link AheadOfTime} has written.
	 */
	private static final Set<String> HARMLESS = Set.of("jsonPath",
			"org.springframework.boot.http.converter.autoconfigure.GsonHttpMessageConvertersConfiguration",
			"org.springdoc.core.configuration.SpringDocSecurityConfiguration$SpringDocSecurityOAuth2Configuration",
			"org.springframework.context.annotation.internalImportAwareAotProcessor");

	private static final ExecutorService PROCESSES = Executors.newFixedThreadPool(2);

	private static final Map<String, Future<Optional<Set<String>>>> ALONE = Ports.SERVICES.stream()
		.collect(Collectors.toMap(Function.identity(),
				(service) -> PROCESSES.submit(() -> ServiceAlone.packaged(service).map(ServiceAlone::beans))));

	static Stream<String> services() {
		return Ports.SERVICES.stream();
	}

	@ParameterizedTest
	@MethodSource("services")
	void a_service_has_the_same_beans_among_the_others_as_alone(String service) throws Exception {
		var alone = ALONE.get(service).get();
		assumeThat(alone).as("packaged, as mvn verify does").isPresent();

		var among = BeanNames.of(() -> LaptopService.application(service, new DomainClock()).run());

		assertThat(without(alone.orElseThrow(), among)).as("only among the others").isEmpty();
		assertThat(without(among, alone.orElseThrow())).as("only alone").isEmpty();
	}

	@ParameterizedTest
	@MethodSource("services")
	void a_service_has_the_same_libraries_among_the_others_as_alone(String service) {
		var alone = ServiceAlone.packaged(service);
		assumeThat(alone).as("packaged, as mvn verify does").isPresent();

		assertThat(alone.orElseThrow().missingHere()).isEmpty();
	}

	@AfterAll
	static void stop() {
		PROCESSES.shutdownNow();
	}

	private static Set<String> without(Set<String> some, Set<String> all) {
		var others = new TreeSet<>(all);
		others.removeAll(some);
		others.removeAll(OF_THE_LAPTOP);
		others.removeAll(HARMLESS);
		return others;
	}

}
