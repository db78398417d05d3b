<#--
  The libraries of the runnable jar with their licences. The build stops at a licence that is not listed here, and at a
  library under the GPLv3 that src/main/resources/META-INF/NOTICE does not name.
-->
<#assign
  known = {
    "Apache-2.0": ["Apache License, Version 2.0", "The Apache Software License, Version 2.0", "Apache 2", "Apache 2.0",
        "Apache License, Version 2", "Apache License, 2.0", "Apache License 2.0", "The Apache License, Version 2.0",
        "The Apache Software License, version 2.0", "Apache Software License - Version 2.0"],
    "BSD-2-Clause": ["BSD 2-Clause License", "BSD 2-Clause"],
    "BSD-3-Clause": ["Modified BSD", "The BSD License"],
    "CDDL-1.1": ["CDDL 1.1"],
    "CDDL-1.0 or GPL-2.0 with the classpath exception": ["CDDL + GPLv2 with classpath exception"],
    "EDL-1.0": ["EDL 1.0", "Eclipse Distribution License - v 1.0"],
    "EPL-1.0": ["Eclipse Public License - v 1.0"],
    "EPL-2.0": ["EPL 2.0", "Eclipse Public License, Version 2.0", "Eclipse Public License - Version 2.0"],
    "GPL-2.0": [],
    "GPL-2.0 with the classpath exception": ["GPL2 w/ CPE", "GPL-2.0-with-classpath-exception",
        "The GNU General Public License (GPL), Version 2, With Classpath Exception"],
    "GPL-3.0": ["GPL-3.0-or-later", "GNU General Public License, Version 3"],
    "ISC": ["ISC License"],
    "LGPL-2.1": ["LGPL 2.1", "LGPL-2.1-only", "LGPL-2.1-or-later"],
    "MIT": ["MIT License", "MIT license", "The MIT License (MIT)", "jQuery license"],
    "MIT-0": [],
    "MPL-1.1": ["MPL 1.1"],
    "MPL-2.0": ["Mozilla Public License, v. 2.0"],
    "public domain": ["Public Domain"],
    "W3C": ["W3C license"]
  }
  namedByTheNotice = ["org.neo4j", "org.neo4j.app", "org.neo4j.client"]
  underGpl = 0
>
<#function nameOf licence library>
  <#list known as name, spellings>
    <#if name == licence || spellings?seq_contains(licence)><#return name></#if>
  </#list>
  <#stop "${library.id} has a licence that src/main/license/third-party.ftl does not know: ${licence}">
</#function>
Libraries in the runnable jar of Coop Graph, each with the licences under which its publisher offers it. META-INF/NOTICE
describes what they mean for the jar as a whole. Spring Boot's loader and its tools for jars, under Apache-2.0, are
also in it. static/graphiql/bundle/LICENCES.txt lists the npm packages of GraphiQL.

<#-- Starters are not in the jar: they hold nothing but their dependencies. -->
<#list dependencyMap?filter((dependency) -> !dependency.key.artifactId?starts_with("spring-boot-starter")) as dependency>
  <#assign library = dependency.key licences = []>
  <#list dependency.value as licence><#assign licences += [nameOf(licence, library)]?filter((name) -> !licences?seq_contains(name))></#list>
  <#if licences?size == 1 && licences?first == "GPL-2.0">
    <#stop "${library.id} is under the GPLv2 alone, which does not go together with the GPLv3">
  </#if>
  <#if licences?seq_contains("GPL-3.0")>
    <#assign underGpl++>
    <#if !namedByTheNotice?seq_contains(library.groupId)>
      <#stop "${library.id} is under the GPLv3, and src/main/resources/META-INF/NOTICE does not name its group">
    </#if>
  </#if>
${library.groupId}:${library.artifactId}:${library.version} | ${licences?sort?join(", ")}
</#list>
<#if underGpl == 0><#stop "src/main/resources/META-INF/NOTICE names libraries under the GPLv3, and there are none"></#if>
