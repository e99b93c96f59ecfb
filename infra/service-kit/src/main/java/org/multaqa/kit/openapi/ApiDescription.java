package org.multaqa.kit.openapi;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.servers.Server;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RestController;

/** Puts the description of a service's API together. */
@Configuration(proxyBeanMethods = false)
public class ApiDescription {

	@Bean
	OpenAPI openApi(@Value("${spring.application.name}") String service) {
		return new OpenAPI()
			.info(new Info().title("Multaqa: " + service)
				.version("v1")
				.description("What docs/decisions/0004 and 0008 say in words. Unknown members of a body are refused by "
						+ "name; readers of answers should skip those that they do not know."))
			.servers(List.of(new Server().url("/")))
			.security(List.of(new SecurityRequirement().addList(ApiComponents.BEARER)))
			.components(ApiComponents.all());
	}

	@Bean
	ModelConverter modelSchemas() {
		return new ModelSchemas();
	}

	@Bean
	GlobalOperationCustomizer operationDetails(@Value("${spring.application.name}") String service) {
		return new OperationDetails(service);
	}

	/** Tags in the order of their names, with the descriptions of their controllers. */
	@Bean
	GlobalOpenApiCustomizer tagDescriptions(ApplicationContext context) {
		return (api) -> {
			var descriptions = new TreeMap<String, LinkedHashSet<String>>();
			for (Object bean : context.getBeansWithAnnotation(RestController.class).values()) {
				Class<?> controller = ClassUtils.getUserClass(bean);
				@Nullable Tag tag = controller.getAnnotation(Tag.class);
				if (tag != null) {
					DocComments.of(controller)
						.ifPresent((said) -> descriptions.computeIfAbsent(tag.name(), (_) -> new LinkedHashSet<>())
							.add(said));
				}
			}
			api.setTags(descriptions.entrySet()
				.stream()
				.map((tag) -> new io.swagger.v3.oas.models.tags.Tag().name(tag.getKey())
					.description(String.join(" ", tag.getValue())))
				.toList());
		};
	}

}
