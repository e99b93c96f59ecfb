package org.multaqa.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No route of a service that no table knows. What {@code docs/openapi} describes and the
 * service itself owns is in the table of its AccessTest, where it has one; all else
 * stands in the table of its {@link #doors}, and is asked by everybody.
 */
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

	WebApplicationContext context();

	String service();

	int port();

	/** In which they have their roles. */
	String meeting();

	/** The routes of this service beside those that every one has. */
	List<Door> doors();

	/** Filters and servlets of this service that answer at no address of their own. */
	Set<String> passages();

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
	default void knows_every_route_there_is() {
		var unknown = new TreeSet<>(MappedRoutes.of(context()));
		unknown.removeAll(known());
		unknown.removeIf(this::isElsewhere);

		assertThat(unknown).as("in no table of who may what").isEmpty();
	}

	@Test
	default void knows_none_that_there_is_not() {
		assertThat(MappedRoutes.of(context())).containsAll(known());
	}

	@TestFactory
	default Stream<DynamicTest> answers_everybody_as_the_table_says() {
		return table()
			.map((door) -> DynamicTest.dynamicTest(door.route(), () -> assertThat(callers()).allSatisfy((caller) -> {
				int status = ask(door, caller);
				assertThat(door.answers(caller, status)).as("%s is answered %s; %s", caller, status, door).isTrue();
			})));
	}

	private Set<String> known() {
		var known = new TreeSet<String>(KitDoors.PASSAGES);
		known.addAll(passages());
		table().map(Door::route).forEach(known::add);
		if (hasAccessTest()) {
			ApiDocument.of(service()).operations().map(Object::toString).forEach(known::add);
		}
		return known;
	}

	private Stream<Door> table() {
		return Stream.of(KitDoors.DOORS, doors()).flatMap(List::stream);
	}

	/** What is sent, where the description has an example. */
	private String example(Door door) {
		return ApiDocument.of(service())
			.operations()
			.filter((operation) -> operation.toString().equals(door.route()))
			.flatMap(ApiDocument.Operation::bodies)
			.map((content) -> content.getValue().path("example").toString())
			.findFirst()
			.orElse("");
	}

	private int ask(Door door, String caller) {
		var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + door.path()))
			.header("Content-Type", "application/json")
			.method(door.method(), BodyPublishers.ofString(example(door)));
		if (!caller.equals(NOBODY)) {
			request.header("Authorization", "Bearer " + token(caller));
		}
		try (var http = HttpClient.newHttpClient()) {
			return http.send(request.build(), BodyHandlers.discarding()).statusCode();
		}
		catch (IOException | InterruptedException ex) {
			throw new AssertionError(door.toString(), ex);
		}
	}

}
