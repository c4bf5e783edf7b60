namespace CustomerRelations.Web.Tests.Hosting;

/// <summary>What is written to the console, its errors as well; for tests of the <see cref="ConsoleCollection"/>.</summary>
internal sealed class CapturedConsole : IDisposable
{
    private readonly (TextWriter Out, TextWriter Error) before = (Console.Out, Console.Error);
    private readonly StringWriter written = new();
    private readonly TextWriter oneAtATime;

    public CapturedConsole()
    {
        oneAtATime = TextWriter.Synchronized(written);
        Console.SetOut(oneAtATime);
        Console.SetError(oneAtATime);
    }

    public string Text
    {
        get
        {
            // The synchronized writer locks itself: a text that is still being written to cannot be read.
            lock (oneAtATime)
            {
                return written.ToString();
            }
        }
    }

    public void Dispose()
    {
        Console.SetOut(before.Out);
        Console.SetError(before.Error);
    }
}
