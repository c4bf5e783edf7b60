using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CustomerRelations.Web.Display;

/// <summary>How a field is called in the form, on the page, and in what was refused about it.</summary>
internal static class FieldName
{
    public static string Full(ViewContext view, string expression) => view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression);

    /// <summary>The id that <c>asp-for</c> gives to the control of that name.</summary>
    public static string Id(string name) => TagBuilder.CreateSanitizedId(name, "_");

    public static string ErrorId(string name) => $"{Id(name)}-error";

    public static string HintId(string name) => $"{Id(name)}-hint";

    /// <summary>What was refused about the field first; nothing when all is well.</summary>
    public static string? Error(ViewContext? view, string name) =>
        view is not null && view.ViewData.ModelState.TryGetValue(name, out var entry) ? entry.Errors.Select(Sentence).FirstOrDefault() : null;

    public static string Sentence(ModelError error) =>
        string.IsNullOrEmpty(error.ErrorMessage) ? "We could not read this. Write it again." : error.ErrorMessage;
}
