package org.multaqa.testkit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No route of a service that no table knows. What {@code docs/openapi} describes and the
 * service itself owns is in the table of its AccessTest, where it has one; all else
 * stands in the table of its {@link #doors}, and is asked by everybody. Spring hands over
 * the running service.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface RoutesContract {

	/** Who shows no token. */
	String NOBODY = "nobody";

	/** Who asks: the first three and the last two have no role in the meeting. */
	List<String> CALLERS = List.of(NOBODY, "signed-in", "organiser-elsewhere", "observer", "delegate",
			"delegate-elsewhere", "head", "organiser", "headquarters", "founder", "operator");

	/** Everybody else. */
	Set<String> SIGNED_IN = Set.copyOf(CALLERS.subList(1, CALLERS.size()));

	/** How tokens are shown, of a service that has nothing but an API. */
	Door METADATA = Door.ofAll("guard OAuth2ProtectedResourceMetadataFilter", "/.well-known/oauth-protected-resource",
			200);

	/** In which they have their roles. */
	default String meeting() {
		return "doha-2025";
	}

	/** The routes of this service beside those that every one has. */
	default List<Door> doors() {
		return List.of(METADATA);
	}

	/** Filters and servlets of this service that answer at no address of their own. */
	default Set<String> passages() {
		return Set.of();
	}

	/** Whether the described API has a table of its own in this service. */
	default boolean hasAccessTest() {
		return true;
	}

	/** Whether another test of this service asks a route. */
	default boolean isElsewhere(String route) {
		return false;
	}

	/** Who asks here. */
	default List<String> callers() {
		return CALLERS;
	}

	/** What somebody shows. */
	default String token(String caller) {
		String meeting = meeting();
		return switch (caller) {
			case "signed-in" -> TestTokens.token("p-signed-in");
			case "organiser-elsewhere" -> TestTokens.token("p-elsewhere", "x-" + meeting + ":organiser");
			case "delegate-elsewhere" -> TestTokens.token("p-delegate-elsewhere", "x-" + meeting + ":delegate:mena");
			case "delegate", "head" -> TestTokens.token("p-" + caller, meeting + ":" + caller + ":mena");
			case "headquarters" -> TestTokens.token("p-headquarters", meeting + ":headquarters:hq");
			case "founder" -> TestTokens.token("p-founder", "*:founder");
			case "operator" -> TestTokens.serviceToken("operator", "operations");
			default -> TestTokens.token("p-" + caller, meeting + ":" + caller);
		};
	}

	@Test
	default void knows_every_route_there_is(WebApplicationContext context) {
		var unknown = new TreeSet<>(MappedRoutes.of(context));
		unknown.removeAll(known(context));
		unknown.removeIf(this::isElsewhere);

		assertThat(unknown).as("in no table of who may what").isEmpty();
	}

	@Test
	default void knows_none_that_there_is_not(WebApplicationContext context) {
		assertThat(MappedRoutes.of(context)).containsAll(known(context));
	}

	@TestFactory
	default Stream<DynamicTest> answers_everybody_as_the_table_says(WebApplicationContext context) {
		return table()
			.map((door) -> DynamicTest.dynamicTest(door.route(), () -> assertThat(callers()).allSatisfy((caller) -> {
				int status = ask(context, door, caller);
				assertThat(door.answers(caller, status)).as("%s is answered %s; %s", caller, status, door).isTrue();
			})));
	}

	private Set<String> known(WebApplicationContext context) {
		var known = new TreeSet<String>(KitDoors.PASSAGES);
		known.addAll(passages());
		table().map(Door::route).forEach(known::add);
		if (hasAccessTest()) {
			description(context).operations().map(Object::toString).forEach(known::add);
		}
		return known;
	}

	private Stream<Door> table() {
		return Stream.of(KitDoors.DOORS, doors()).flatMap(List::stream);
	}

	private static ApiDocument description(WebApplicationContext context) {
		return ApiDocument.of(context.getEnvironment().getRequiredProperty("spring.application.name"));
	}

	/** What is sent, where the description has an example. */
	private static String example(WebApplicationContext context, Door door) {
		return description(context).operations()
			.filter((operation) -> operation.toString().equals(door.route()))
			.flatMap(ApiDocument.Operation::bodies)
			.map((content) -> content.getValue().path("example").toString())
			.findFirst()
			.orElse("");
	}

	private int ask(WebApplicationContext context, Door door, String caller) {
		String port = context.getEnvironment().getRequiredProperty("local.server.port");
		return door.ask(port, caller.equals(NOBODY) ? null : token(caller), example(context, door));
	}

}
