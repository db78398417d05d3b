package org.coopgraph.dataset.form;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;

import org.coopgraph.start.StartupException;

/** Reads a form from YAML. */
final class FormYaml {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.withConfigOverride(String.class, FormYaml::emptyIfMissing)
		.withConfigOverride(List.class, FormYaml::emptyIfMissing)
		.withConfigOverride(Map.class, FormYaml::emptyIfMissing)
		.build();

	private FormYaml() {
	}

	/**
	 * @throws StartupException if it is no form; the message says why
	 */
	static Form read(String fileName, String content) {
		try {
			Map<String, Object> values = yaml().load(content);
			Form form = MAPPER.convertValue(values, Form.class);
			FormCheck.check(fileName, form);
			return form;
		}
		catch (YAMLException | ClassCastException ex) {
			throw new StartupException("%s is not valid YAML: %s".formatted(fileName, ex.getMessage()), ex);
		}
		catch (IllegalArgumentException ex) {
			throw new StartupException("%s is not a form: %s".formatted(fileName, ex.getMessage()), ex);
		}
		catch (JacksonException ex) {
			throw new StartupException("%s is not a form: %s".formatted(fileName, ex.getOriginalMessage()), ex);
		}
	}

	private static void emptyIfMissing(MutableConfigOverride type) {
		type.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
	}

	private static Yaml yaml() {
		LoaderOptions options = new LoaderOptions();
		options.setAllowDuplicateKeys(false);
		DumperOptions dumping = new DumperOptions();
		return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new TextResolver());
	}

	/** Leaves every value a text: NO is Norway, and 03 a code. */
	private static final class TextResolver extends Resolver {

		@Override
		protected void addImplicitResolvers() {
		}

	}

}
