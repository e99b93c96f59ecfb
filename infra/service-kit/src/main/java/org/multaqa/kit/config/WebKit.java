package org.multaqa.kit.config;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import jakarta.servlet.DispatcherType;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.kit.front.AddressFilter;
import org.multaqa.kit.front.BodyLimitFilter;
import org.multaqa.kit.front.FrontProperties;
import org.multaqa.kit.front.ManagementPort;
import org.multaqa.kit.front.RefusedByServer;
import org.multaqa.kit.front.SecureCookies;
import org.multaqa.kit.front.TrustedProxies;
import org.multaqa.kit.front.UndecidedCallerFilter;
import org.multaqa.kit.front.UnreadableFormFilter;
import org.multaqa.kit.limits.LimitFilter;
import org.multaqa.kit.limits.LimitProperties;
import org.multaqa.kit.limits.Limits;
import org.multaqa.kit.limits.RefusedCredentialsFilter;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.ReplicaRegistry;
import org.multaqa.kit.web.AcceptInterceptor;
import org.multaqa.kit.web.AcceptLanguageFilter;
import org.multaqa.kit.web.FingerprintFilter;
import org.multaqa.kit.web.LanguagePreferenceResolver;
import org.multaqa.kit.web.LanguageResolver;
import org.multaqa.kit.web.Messages;
import org.multaqa.kit.web.ProblemWriter;
import org.multaqa.kit.web.Problems;
import org.multaqa.kit.web.Refusals;
import org.multaqa.kit.web.RequestContextResolver;
import org.multaqa.kit.web.SeenInterceptor;
import org.multaqa.kit.web.StreamedBodies;
import org.multaqa.kit.web.StrictJson;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.access.Actor;
import org.springdoc.core.utils.SpringDocUtils;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The HTTP manners of every service. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(basePackageClasses = Problems.class)
class WebKit implements WebMvcConfigurer {

	static {
		// who asks comes with the token and headers, not as a parameter of the address
		SpringDocUtils.getConfig()
			.addRequestWrapperToIgnore(Actor.class, RequestContext.class, LanguagePreference.class);
	}

	private final ObjectProvider<LanguageResolver> languages;

	private final JsonMapper json;

	private final SeenInterceptor seen;

	private final ObjectProvider<ProblemWriter> problems;

	WebKit(ObjectProvider<LanguageResolver> languages, ObjectProvider<ProblemWriter> problems, JsonMapper json,
			ReplicaRegistry replicas, SeenProperties seen) {
		this.languages = languages;
		this.problems = problems;
		this.json = json;
		this.seen = new SeenInterceptor(replicas, seen.patience());
	}

	@Override
	public void addInterceptors(InterceptorRegistry interceptors) {
		interceptors.addInterceptor(new AcceptInterceptor(this.problems.getObject())).addPathPatterns("/api/**");
		interceptors.addInterceptor(this.seen).addPathPatterns("/api/**");
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new RequestContextResolver());
		resolvers.add(new LanguagePreferenceResolver(this.languages.getObject()));
	}

	@Override
	public void addFormatters(FormatterRegistry formats) {
		formats.addConverter(String.class, Cursor.class, (text) -> Cursor.parse(text)
			.orElseThrow(() -> new IllegalArgumentException("no place in a list: " + text)));
	}

	/**
	 * Bodies are JSON, read by the letter. Whatever else can make an object from a body
	 * is here for another reason, as YAML is for the description of the API.
	 */
	@Override
	public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
		converters.withJsonConverter(new JacksonJsonHttpMessageConverter(StrictJson.of(this.json)))
			.configureMessageConvertersList((all) -> all.removeIf(
					(each) -> each.canRead(Map.class, null) && !(each instanceof JacksonJsonHttpMessageConverter)));
	}

	@Bean
	@ConditionalOnMissingBean(name = "messageSource")
	Messages messageSource(@Value("${spring.application.name}") String service) {
		return new Messages("problems/" + service, "problems/kit");
	}

	@Bean
	@ConditionalOnMissingBean(name = "localeResolver")
	LanguageResolver localeResolver() {
		return LanguageResolver.ofApi();
	}

	@Bean
	ProblemWriter problemWriter(Messages messages, SecurityLog securityLog) {
		return new ProblemWriter(messages, securityLog);
	}

	@Bean
	FilterRegistrationBean<AcceptLanguageFilter> acceptLanguageFilter() {
		var registration = new FilterRegistrationBean<>(new AcceptLanguageFilter());
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
		return registration;
	}

	/** Known before anything starts, since the server is made with it. */
	@Bean
	static ManagementPort managementPort(FrontProperties front, ConfigurableEnvironment environment) {
		return new ManagementPort(front.management(), environment);
	}

	@Bean
	static TrustedProxies trustedProxies(FrontProperties front) {
		return new TrustedProxies(front);
	}

	@Bean
	static SecureCookies secureCookies(FrontProperties front) {
		return new SecureCookies(front);
	}

	@Bean
	RefusedByServer refusedByServer(ProblemWriter problems) {
		return new RefusedByServer(problems);
	}

	@Bean
	FilterRegistrationBean<AddressFilter> addressFilter(FrontProperties front, ManagementPort management,
			Refusals refusals) {
		var registration = new FilterRegistrationBean<>(new AddressFilter(front, management::number, refusals));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
		return registration;
	}

	/**
	 * Bodies are bounded, all of them.
	 * @param largestForm as Tomcat is told
	 * @param largestBody {@code multaqa.largest-body}, for instance {@code 2MB}
	 * @param files whether pages take files
	 */
	@Bean
	FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(FrontProperties front, StreamedBodies streamed,
			Refusals refusals, @Value("${server.tomcat.max-http-form-post-size}") DataSize largestForm,
			@Value("${multaqa.largest-body}") DataSize largestBody,
			@Value("${spring.servlet.multipart.enabled}") boolean files) {
		var limits = new BodyLimitFilter.Limits(largestForm.toBytes(), front.largestJson().toBytes(),
				largestBody.toBytes(), files);
		var registration = new FilterRegistrationBean<>(new BodyLimitFilter(limits, streamed, refusals));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
		return registration;
	}

	/** For the pages of errors, which read no form. */
	@Bean
	FilterRegistrationBean<UnreadableFormFilter> unreadableForms(FrontProperties front) {
		var registration = new FilterRegistrationBean<>(new UnreadableFormFilter());
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		registration.setDispatcherTypes(DispatcherType.ERROR);
		registration.setEnabled(front.pages());
		return registration;
	}

	@Bean
	Refusals refusals(ProblemWriter problems, FrontProperties front) {
		return new Refusals(problems, front.pages());
	}

	/** In real time, whatever the clock of the meeting says. */
	@Bean
	Limits requestLimits(LimitProperties limits) {
		return new Limits(limits, InstantSource.system());
	}

	/** Where only other services call, one of them would be all of them. */
	@Bean
	FilterRegistrationBean<RefusedCredentialsFilter> refusedCredentialsFilter(Limits limits, FrontProperties front,
			Refusals refusals) {
		var registration = new FilterRegistrationBean<>(new RefusedCredentialsFilter(limits, refusals));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 4);
		registration.setEnabled(!front.addresses().isEmpty());
		return registration;
	}

	/** Outside of what guards the addresses. */
	@Bean
	FilterRegistrationBean<UndecidedCallerFilter> undecidedCallerFilter(Refusals refusals) {
		var registration = new FilterRegistrationBean<>(new UndecidedCallerFilter(refusals));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
		return registration;
	}

	@Bean
	FilterRegistrationBean<LimitFilter> limitFilter(Limits buckets, LimitProperties limits, FrontProperties front,
			Refusals refusals) {
		var registration = new FilterRegistrationBean<>(
				new LimitFilter(buckets, limits.costlyAddresses(), !front.addresses().isEmpty(), refusals));
		registration.setOrder(Ordered.LOWEST_PRECEDENCE - 20);
		return registration;
	}

	/**
	 * What is bounded by whoever reads it.
	 * @param addresses {@code multaqa.streamed-bodies}, patterns of addresses
	 */
	@Bean
	StreamedBodies streamedBodies(@Value("${multaqa.streamed-bodies}") List<String> addresses) {
		return StreamedBodies.to(addresses);
	}

	@Bean
	FilterRegistrationBean<FingerprintFilter> fingerprintFilter(ProblemWriter problems, StreamedBodies streamed) {
		var registration = new FilterRegistrationBean<>(new FingerprintFilter(problems, streamed));
		registration.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
		return registration;
	}

}
