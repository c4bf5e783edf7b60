using System.Globalization;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CustomerRelations.Web.Display;

/// <summary>Lets the browser say what the input's validator would say, and marks a control that was refused.</summary>
/// <remarks>The rule is written once, in the validator beside its input record; here it is only read.</remarks>
[HtmlTargetElement("input", Attributes = ForAttribute)]
[HtmlTargetElement("textarea", Attributes = ForAttribute)]
[HtmlTargetElement("select", Attributes = ForAttribute)]
public sealed class FieldRulesTagHelper : TagHelper
{
    private const string ForAttribute = "asp-for";

    [HtmlAttributeName(ForAttribute)]
    public required ModelExpression For { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = FieldName.Full(ViewContext, For.Name);
        var frame = context.Items.TryGetValue(typeof(FieldFrame), out var item) && item is FieldFrame around && around.Name == name ? around : null;
        Describe(output, name, frame);
        if (IsChosenNotTyped(output))
        {
            return;
        }

        var rules = FieldRules.Of(Validator(), For.Metadata.PropertyName);
        if (rules.IsRequired || frame is { Needed: true })
        {
            SetOnce(output, "required", "required");
        }

        if (rules.MaxLength is { } most && output.TagName != "select")
        {
            SetOnce(output, "maxlength", most.ToString(CultureInfo.InvariantCulture));
        }
    }

    private void Describe(TagHelperOutput output, string name, FieldFrame? frame)
    {
        var refused = FieldName.Error(ViewContext, name) is not null;
        if (refused)
        {
            output.Attributes.SetAttribute("aria-invalid", "true");
        }

        var by = string.Join(' ', new[]
        {
            output.Attributes["aria-describedby"]?.Value?.ToString(),
            frame is { HasHint: true } ? FieldName.HintId(name) : null,
            frame is not null && refused ? FieldName.ErrorId(name) : null,
        }.Where(id => !string.IsNullOrEmpty(id)));
        if (by.Length > 0)
        {
            output.Attributes.SetAttribute("aria-describedby", by);
        }
    }

    /// <summary>Hidden fields and boxes are not typed into; "required" would mean something else there.</summary>
    private static bool IsChosenNotTyped(TagHelperOutput output) =>
        output.Attributes["type"]?.Value?.ToString() is "hidden" or "checkbox" or "radio" or "submit";

    private IValidator? Validator() =>
        For.Metadata.ContainerType is { } container
            ? ViewContext.HttpContext.RequestServices?.GetService(typeof(IValidator<>).MakeGenericType(container)) as IValidator
            : null;

    private static void SetOnce(TagHelperOutput output, string attribute, string value)
    {
        if (!output.Attributes.ContainsName(attribute))
        {
            output.Attributes.SetAttribute(attribute, value);
        }
    }
}
