package com.vtconnect.registration.organization.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class SlugConverter implements AttributeConverter<Slug, String> {

    @Override
    public String convertToDatabaseColumn(Slug slug) {
        return slug == null ? null : slug.text();
    }

    @Override
    public Slug convertToEntityAttribute(String text) {
        return text == null ? null : new Slug(text);
    }
}
