using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Public;

/// <summary>Somebody outside, who takes the time a person takes.</summary>
internal static class FeedbackForms
{
    public const string Words = "You said Friday. It is Monday, and nobody rang.";

    private static readonly TimeSpan Reading = TimeSpan.FromSeconds(20);

    public static (string Name, string Value)[] Complaint { get; } = [("Input.Kind", "Complaint"), ("Input.Feeling", "2"), ("Input.Solved", "NotYet"), ("Input.Words", Words)];

    /// <summary>Opens the form at the counter, reads it, and sends it.</summary>
    public static async Task<HttpResponseMessage> TellAsync(this Visitor visitor, OfficeHost host, params (string Name, string Value)[] typed) =>
        await visitor.TellAsync(await visitor.ReadFormAsync(host), typed);

    public static Task<HttpResponseMessage> TellAsync(this Visitor visitor, IHtmlDocument page, params (string Name, string Value)[] typed) =>
        visitor.SendAsync(page, "/feedback", "/feedback", typed);

    public static async Task<IHtmlDocument> ReadFormAsync(this Visitor visitor, OfficeHost host)
    {
        var branch = await host.AskAsync(db => db.Branches.OrderBy(one => one.Name).Select(one => one.Id).FirstAsync());
        var page = await visitor.PageAsync($"/feedback?branch={branch}");
        host.Clock.Forward(Reading);
        return page;
    }

    /// <summary>Tells a complaint.</summary>
    /// <returns>The reference of its page and its key.</returns>
    public static async Task<(string Reference, string Key)> ComplainAsync(this Visitor visitor, OfficeHost host, params (string Name, string Value)[] also)
    {
        var told = await visitor.TellAsync(host, [.. Complaint.Where(field => also.All(other => other.Name != field.Name)), .. also]);
        var parts = told.Headers.Location!.OriginalString.Split("?key=");
        return (parts[0].Split('/')[^1], parts[1].Split('&')[0]);
    }

    /// <summary>Sends a form of a page with files in it.</summary>
    public static Task<HttpResponseMessage> SendFilesAsync(this Visitor visitor, IHtmlDocument page, string action, (string Name, string Value)[] typed, params (string Name, byte[] Content)[] files)
    {
        var form = page.QuerySelectorAll<IHtmlFormElement>("form[method=post]").First(one => one.GetAttribute("action") == action);
        var body = new MultipartFormDataContent();
        foreach (var input in form.QuerySelectorAll<IHtmlInputElement>("input[name]").Where(input => (input.Type is not ("checkbox" or "radio") || input.IsChecked) && input.Type != "file" && typed.All(own => own.Name != input.Name)))
        {
            body.Add(new StringContent(input.Value), input.Name!);
        }

        foreach (var (name, value) in typed)
        {
            body.Add(new StringContent(value), name);
        }

        foreach (var (name, content) in files)
        {
            body.Add(new ByteArrayContent(content), "Input.Files", name);
        }

        return visitor.Client.PostAsync(action, body);
    }

    public static byte[] Text(string words) => Encoding.UTF8.GetBytes(words);

    public static int FilesIn(OfficeHost host) => Directory.Exists(Path.Combine(host.Folder, "attachments")) ? Directory.GetFiles(Path.Combine(host.Folder, "attachments"), "*", SearchOption.AllDirectories).Length : 0;

    /// <summary>What came with a form that was refused is thrown away when its answer is already on its way.</summary>
    public static async Task ShouldHoldAsync(OfficeHost host, int files)
    {
        await Patience.UntilAsync(() => Task.FromResult(FilesIn(host) == files));
        FilesIn(host).ShouldBe(files);
    }

    public static Task<int> ComplaintsIn(OfficeHost host) => host.AskAsync(db => db.Feedback.CountAsync(told => told.Kind == FeedbackKind.Complaint));
}
