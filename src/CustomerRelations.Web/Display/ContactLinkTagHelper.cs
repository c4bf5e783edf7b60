using CustomerRelations.Entities;
using CustomerRelations.Search;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CustomerRelations.Web.Display;

/// <summary>A way to reach somebody: a number dials, an e-mail begins a letter, an address is only read.</summary>
[HtmlTargetElement("contact-link", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ContactLinkTagHelper : TagHelper
{
    /// <value>As they wrote it; what is shown.</value>
    public required string Value { get; set; }

    /// <value>What it is dialled by; read from the value unless told.</value>
    public string? Key { get; set; }

    /// <value>Read from the value unless told.</value>
    public ContactKind? Kind { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var read = Contact.Read(Value);
        var address = Kind ?? read?.Kind;
        var link = new TagBuilder(address is ContactKind.Phone or ContactKind.Email ? "a" : "span");
        if (address == ContactKind.Phone)
        {
            link.Attributes["href"] = TelAddress.Of(Key ?? read?.Key ?? Value);
            link.Attributes["dir"] = "ltr";
        }
        else if (address == ContactKind.Email)
        {
            link.Attributes["href"] = "mailto:" + Uri.EscapeDataString(Key ?? Value).Replace("%40", "@", StringComparison.Ordinal);
            link.Attributes["dir"] = "ltr";
        }

        link.InnerHtml.Append(Value);
        output.Become(link);
    }
}
