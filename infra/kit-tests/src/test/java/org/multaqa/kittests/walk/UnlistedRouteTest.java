package org.multaqa.kittests.walk;

import java.util.List;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.testkit.Door;
import org.multaqa.testkit.RoutesContract;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The walk of all routes fails on one that no table knows, however it is mapped. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnlistedRouteTest {

	@AutoClose
	private final AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();

	@BeforeEach
	void plant() {
		TestPropertyValues.of("spring.application.name=roadmap").applyTo(this.context);
		this.context.setServletContext(new MockServletContext());
		this.context.register(Planted.class);
		this.context.refresh();
	}

	@Test
	void makes_the_walk_fail() {
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> new Walk().knows_every_route_there_is(this.context))
			.withMessageContainingAll("GET /planted/by-a-controller", "GET /planted/by-a-router",
					"ANY /planted/files/**");
	}

	@Test
	void and_so_does_one_of_a_table_that_there_is_not() {
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> new Walk().knows_none_that_there_is_not(this.context))
			.withMessageContaining("GET /gone");
	}

	private static final class Walk implements RoutesContract {

		@Override
		public List<Door> doors() {
			return List.of(Door.ofAll("GET /gone", "/gone", 200));
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EnableWebMvc
	static class Planted implements WebMvcConfigurer {

		@Override
		public void addResourceHandlers(ResourceHandlerRegistry registry) {
			registry.addResourceHandler("/planted/files/**").addResourceLocations("classpath:/files/");
		}

		@Bean
		ByController byController() {
			return new ByController();
		}

		@Bean
		RouterFunction<ServerResponse> byRouter() {
			return RouterFunctions.route().GET("/planted/by-a-router", (_) -> ServerResponse.ok().build()).build();
		}

	}

	@RestController
	static class ByController {

		@GetMapping("/planted/by-a-controller")
		String answer() {
			return "";
		}

	}

}
