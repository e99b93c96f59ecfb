package org.multaqa.portal.pages.shell;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ITemplateResolver;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PagesConfigurationTest {

	private static final StaticListableBeanFactory NOTHING = new StaticListableBeanFactory();

	@Test
	void expressions_are_compiled_whatever_another_engine_of_the_platform_says() {
		var engine = new PagesConfiguration(NOTHING.getBeanProvider(PageRequests.class),
				NOTHING.getBeanProvider(SharedRedraws.class))
			.templateEngine(NOTHING.getBeanProvider(ITemplateResolver.class));

		new SpringTemplateEngine().setEnableSpringELCompiler(false);

		assertThat(engine.getEnableSpringELCompiler()).isTrue();
	}

}
