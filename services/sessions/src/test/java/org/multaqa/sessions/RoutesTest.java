package org.multaqa.sessions;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.testkit.Door;
import org.multaqa.testkit.RoutesContract;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;

@RunningService
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoutesTest implements RoutesContract {

	@Autowired
	WebApplicationContext context;

	@LocalServerPort
	int port;

	@Override
	public WebApplicationContext context() {
		return this.context;
	}

	@Override
	public String service() {
		return "sessions";
	}

	@Override
	public int port() {
		return this.port;
	}

	@Override
	public String meeting() {
		return "doha-2025";
	}

	@Override
	public List<Door> doors() {
		return List.of(METADATA);
	}

	@Override
	public Set<String> passages() {
		return Set.of();
	}

}
