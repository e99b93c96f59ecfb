package org.multaqa.recommendations.web;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.testkit.Door;
import org.multaqa.testkit.RoutesContract;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoutesTest extends Running implements RoutesContract {

	@Autowired
	WebApplicationContext context;

	@Override
	public WebApplicationContext context() {
		return this.context;
	}

	@Override
	public String service() {
		return "recommendations";
	}

	@Override
	public int port() {
		return this.port;
	}

	@Override
	public String meeting() {
		return MEETING;
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
