using Microsoft.AspNetCore.Mvc.Rendering;

namespace CustomerRelations.Web.Display;

/// <summary>The pieces around a control that every kind of field shares.</summary>
internal static class FieldParts
{
    /// <summary>The words of a label or legend, then quieter notes such as "needed"; an empty note is left out.</summary>
    public static TagBuilder Caption(TagBuilder label, string words, params (string Css, string? Words)[] notes)
    {
        label.InnerHtml.Append(words);
        foreach (var note in notes.Where(note => !string.IsNullOrEmpty(note.Words)))
        {
            label.InnerHtml.Append(" ");
            label.InnerHtml.AppendHtml(Drawing.Span(note.Css, note.Words!));
        }

        return label;
    }

    /// <summary>A fieldset with its legend and, when something was refused, what it describes itself by.</summary>
    public static TagBuilder Set(string css, string name, string? error, string legend, params (string Css, string? Words)[] notes)
    {
        var set = new TagBuilder("fieldset");
        set.AddCssClass(css);
        if (error is not null)
        {
            set.Attributes["aria-describedby"] = FieldName.ErrorId(name);
        }

        var caption = new TagBuilder("legend");
        caption.AddCssClass("label");
        set.InnerHtml.AppendHtml(Caption(caption, legend, notes));
        return set;
    }

    /// <param name="id">Only the first of a group has one, so that a refusal can lead to it.</param>
    public static TagBuilder Radio(string name, string value, bool chosen, string? id)
    {
        var radio = Input("radio", name, value, chosen);
        if (id is not null)
        {
            radio.Attributes["id"] = id;
        }

        return radio;
    }

    public static TagBuilder Input(string type, string name, string value, bool chosen)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = type;
        input.Attributes["name"] = name;
        input.Attributes["value"] = value;
        if (chosen)
        {
            input.Attributes["checked"] = "checked";
        }

        return input;
    }

    public static TagBuilder Error(string name, string sentence)
    {
        var error = new TagBuilder("p");
        error.AddCssClass("error");
        error.Attributes["id"] = FieldName.ErrorId(name);
        error.InnerHtml.AppendHtml(Drawing.Icon("alert"));
        error.InnerHtml.AppendHtml(Drawing.Span("grow", sentence));
        return error;
    }

    public static TagBuilder Hint(string name, string words)
    {
        var hint = new TagBuilder("p");
        hint.AddCssClass("hint");
        hint.Attributes["id"] = FieldName.HintId(name);
        hint.InnerHtml.Append(words);
        return hint;
    }
}
