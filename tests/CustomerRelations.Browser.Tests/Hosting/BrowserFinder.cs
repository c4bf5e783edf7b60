using System.Diagnostics;

namespace CustomerRelations.Browser.Tests.Hosting;

/// <summary>Finds a browser, or installs one: an installed Chromium, Chrome or Edge; else Playwright's own; else Debian's package.</summary>
internal static class BrowserFinder
{
    private static readonly string[] Installed =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/usr/bin/microsoft-edge",
        "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    // Installed once, however many ask at the same time.
    private static readonly Lazy<string?> Found = new(Look);

    /// <returns>The path of a browser; null to use the one that Playwright installed.</returns>
    /// <exception cref="InvalidOperationException">There is none, and none could be installed; the message says what to do.</exception>
    public static string? Find() => Found.Value;

    private static string? Look()
    {
        if (Environment.GetEnvironmentVariable("CR_BROWSER") is { Length: > 0 } named)
        {
            return named;
        }

        if (Array.Find(Installed, File.Exists) is { } found)
        {
            return found;
        }

        if (Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0)
        {
            return null;
        }

        if (Environment.UserName == "root" && File.Exists("/etc/debian_version") && InstallDebianPackage() && File.Exists(Installed[0]))
        {
            return Installed[0];
        }

        throw new InvalidOperationException(
            "The browser tests need Chromium, Chrome or Edge and could not install one. Install one, or name it in the variable CR_BROWSER.");
    }

    private static bool InstallDebianPackage() =>
        Run("apt-get", "update") && Run("apt-get", "install -y --no-install-recommends chromium");

    private static bool Run(string program, string arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
