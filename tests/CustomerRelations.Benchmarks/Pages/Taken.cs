namespace CustomerRelations.Benchmarks.Pages;

/// <summary>What one request cost.</summary>
/// <param name="Milliseconds">From the request to the last byte of the answer.</param>
/// <param name="Work">Milliseconds of a processor.</param>
/// <param name="Statements">What it asked of the database.</param>
/// <param name="Rows">What the database sent.</param>
/// <param name="Bytes">Of the answer.</param>
internal readonly record struct Taken(double Milliseconds, double Work, int Statements, int Rows, long Bytes);
