package org.multaqa.identity.laptop.web;

import org.multaqa.identity.laptop.OnLaptop;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Opens the shortcut, to this computer only. */
@Configuration(proxyBeanMethods = false)
@OnLaptop
class LaptopWebConfiguration {

	@Bean
	@Order(3)
	SecurityFilterChain laptopChain(HttpSecurity http) {
		return http.securityMatcher("/laptop/tokens", "/laptop/people", "/laptop/founders")
			.csrf(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.build();
	}

	@Bean
	FilterRegistrationBean<LoopbackOnlyFilter> thisComputerOnly() {
		var registration = new FilterRegistrationBean<>(new LoopbackOnlyFilter());
		registration.addUrlPatterns("/laptop/*");
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return registration;
	}

}
