namespace CustomerRelations.Web.Startup;

/// <summary>The office cannot open, for a reason that whoever runs it can put right; the message says what to do.</summary>
public sealed class CannotOpenException : Exception
{
    public CannotOpenException()
    {
    }

    public CannotOpenException(string message)
        : base(message)
    {
    }

    public CannotOpenException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
