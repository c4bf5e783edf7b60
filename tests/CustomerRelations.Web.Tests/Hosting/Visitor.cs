using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace CustomerRelations.Web.Tests.Hosting;

/// <summary>A browser without a screen: cookies, pages and forms; it does not follow redirects by itself.</summary>
public sealed class Visitor
{
    private static readonly Uri Home = new("https://localhost/");

    private readonly OfficeHost host;
    private readonly CookieContainer jar = new();

    public Visitor(OfficeHost host)
    {
        this.host = host;
        Client = host.CreateDefaultClient(Home, new CookieContainerHandler(jar));
    }

    public HttpClient Client { get; }

    /// <summary>Somebody who holds copies of this visitor's cookies as they are now.</summary>
    public Visitor WithCopiedCookies()
    {
        var thief = new Visitor(host);
        thief.jar.Add(jar.GetAllCookies());
        return thief;
    }

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(path);

    public async Task<IHtmlDocument> PageAsync(string path) => await Read(await Client.GetAsync(path));

    public static async Task<IHtmlDocument> Read(HttpResponseMessage answer) =>
        await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

    /// <summary>Opens the page, fills in its form as a person would, and sends it.</summary>
    /// <param name="path">The page.</param>
    /// <param name="action">Which form, if there are several: where it posts to.</param>
    /// <param name="typed">What is typed; everything else goes as the page has it.</param>
    public async Task<HttpResponseMessage> PostAsync(string path, string? action, params (string Name, string Value)[] typed) =>
        await SendAsync(await PageAsync(path), path, action, typed);

    /// <summary>Opens the page, fills in its only form, and sends it.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] typed) => PostAsync(path, null, typed);

    /// <summary>Fills in and sends the form of a page that is open.</summary>
    public Task<HttpResponseMessage> SendAsync(IHtmlDocument page, string path, string? action, params (string Name, string Value)[] typed)
    {
        var form = page.QuerySelectorAll<IHtmlFormElement>("form[method=post]")
            .First(one => action is null ? one.Closest("main") is not null : (one.GetAttribute("action") ?? path) == action);
        var fields = form.QuerySelectorAll<IHtmlInputElement>("input[name]").Where(input => input.Type is not ("checkbox" or "radio") || input.IsChecked)
            .Select(input => (input.Name!, input.Value))
            .Concat(form.QuerySelectorAll<IHtmlTextAreaElement>("textarea[name]").Select(area => (area.Name!, area.Value)))
            .Concat(form.QuerySelectorAll<IHtmlSelectElement>("select[name]").Select(choice => (choice.Name!, choice.Value ?? "")))
            .Where(field => typed.All(own => own.Name != field.Item1))
            .Concat(typed)
            .Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        return Client.PostAsync(form.GetAttribute("action") ?? path, new FormUrlEncodedContent(fields));
    }

    /// <summary>Signs in, whatever the answer.</summary>
    public Task<HttpResponseMessage> TryAsync(string email, string password, bool keep = false) =>
        PostAsync("/account/sign-in", ("Input.Email", email), ("Input.Password", password), ("Input.Keep", keep ? "true" : "false"));

    public async Task SignInAsync(string email, string password, bool keep = false)
    {
        var answer = await TryAsync(email, password, keep);
        if (answer.StatusCode != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"{email} could not sign in: {(int)answer.StatusCode}.");
        }
    }

    public async Task<bool> IsSignedInAsync() => (await GetAsync("/account/profile")).StatusCode == HttpStatusCode.OK;
}
