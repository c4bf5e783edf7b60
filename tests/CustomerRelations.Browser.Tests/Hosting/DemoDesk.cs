using CustomerRelations.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace CustomerRelations.Browser.Tests.Hosting;

/// <summary>One demo office on a real port and one browser, for all journeys of a collection; each journey has its own browser profile.</summary>
public sealed class DemoDesk : IAsyncLifetime
{
    private const int Width = 1280;
    private const int Height = 800;

    // In milliseconds: a machine that is busy with other things is slow, not wrong.
    private const float Patience = 30_000;

    // The very first page waits for the browser to unpack, the pages to be compiled and the first password to be hashed.
    private const float PatienceAtFirst = 300_000;

    private readonly Dictionary<string, IPage> pages = new(StringComparer.Ordinal);
    private readonly List<IBrowserContext> opened = [];
    private readonly DemoHost host = new(DemoBooks.Copy());
    private IPlaywright? playwright;
    private IBrowser? browser;

    public string Address { get; private set; } = "";

    /// <value>Of the running application.</value>
    public IServiceProvider Services => host.Services;

    public async Task InitializeAsync()
    {
        host.UseKestrel(0);
        host.StartServer();
        Address = host.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = BrowserFinder.Find(),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        await WarmUpAsync();
    }

    public async Task DisposeAsync()
    {
        try
        {
            // There is none when none was found; the office is open all the same.
            await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
            playwright?.Dispose();
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    /// <summary>Opens a fresh browser profile that nobody is signed in to.</summary>
    /// <param name="width">In CSS pixels.</param>
    /// <param name="height">In CSS pixels.</param>
    /// <param name="dark">The computer is set to dark.</param>
    /// <param name="scripts">false to try the page without scripts.</param>
    /// <param name="address">Another office than the demo office.</param>
    public async Task<IPage> OpenAsync(int width = Width, int height = Height, bool dark = false, bool scripts = true, string? address = null)
    {
        var page = await NewPageAsync(width, height, dark, scripts, address);
        opened.Add(page.Context);
        return page;
    }

    /// <summary>Closes what was opened since the last time; whoever looks at many pages keeps theirs.</summary>
    public async Task LeaveAsync()
    {
        foreach (var context in opened)
        {
            await context.CloseAsync();
        }

        opened.Clear();
    }

    /// <summary>Signs in by the page, as a person does.</summary>
    /// <exception cref="InvalidOperationException">The door stayed shut; the message says what the page says.</exception>
    public async Task<IPage> SignInAsync(IPage page, string email = "desk@demo.example")
    {
        await page.GotoAsync("/account/sign-in");
        await page.GetByLabel("E-mail").FillAsync(email);
        await page.GetByLabel("Password").FillAsync("welcome-to-the-desk");
        var answer = await page.LeadOnAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync());
        if (answer.Status != 302)
        {
            throw new InvalidOperationException($"{email} could not sign in: {answer.Status}. {await page.Locator("main").InnerTextAsync()}");
        }

        return page;
    }

    /// <summary>The page of somebody who signed in once and looks at many pages; for whoever changes nothing about the sign-in.</summary>
    /// <param name="email">Empty for a stranger.</param>
    /// <returns>Wide and light, whoever had it before.</returns>
    public async Task<IPage> PageOfAsync(string email)
    {
        if (pages.TryGetValue(email, out var page))
        {
            await page.GotoAsync("about:blank");
            await ClearDesksAsync();
        }
        else
        {
            page = await NewPageAsync(Width, Height, dark: false, scripts: true, address: null);
            pages[email] = email.Length == 0 ? page : await SignInAsync(page, email);
        }

        await page.SetViewportSizeAsync(Width, Height);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
        return page;
    }

    private async Task<IPage> NewPageAsync(int width, int height, bool dark, bool scripts, string? address)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address ?? Address,
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = scripts,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-GB",
        });
        context.SetDefaultTimeout(Patience);
        if (address is null)
        {
            // What one journey types and does not save is no beginning of the next; the journeys of drafts have an office of their own.
            await context.AddInitScriptAsync("const ask = window.fetch; window.fetch = (to, how) => to === '/drafts' ? Promise.resolve(new Response('')) : ask(to, how);");
            await ClearDesksAsync();
        }

        return await context.NewPageAsync();
    }

    // A form that was refused is kept without any script.
    private async Task ClearDesksAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CrmDbContext>().Drafts.ExecuteDeleteAsync();
    }

    private async Task WarmUpAsync()
    {
        var page = await OpenAsync();
        page.Context.SetDefaultTimeout(PatienceAtFirst);
        await SignInAsync(page);
        await LeaveAsync();
    }

    private sealed class DemoHost(string folder) : WebApplicationFactory<Program>
    {
        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            DemoBooks.Close(folder);
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
            .UseEnvironment("Development")
            .UseSetting("Data:Folder", folder)
            .UseSetting("Access:SignInsPerMinute", "1000")
            .ConfigureTestServices(DemoBooks.HashQuickly);
    }
}
