package io.github.dailyietf.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The one place where the shape of generated code is set. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
    implementationNestedInBuilder = true,
    overshadowImplementation = true,
    jdkOnly = true,
    jdk9Collections = true,
    deferCollectionAllocation = true,
    depluralize = true,
    depluralizeDictionary = {"series:series"},
    allowedClasspathAnnotations = {Override.class})
@interface ValueStyle {}
