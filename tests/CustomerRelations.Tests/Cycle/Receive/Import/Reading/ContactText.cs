using System.Text;
using CustomerRelations.Cycle.Receive.Import.Reading;

namespace CustomerRelations.Tests.Cycle.Receive.Import.Reading;

/// <summary>Small files written in a test.</summary>
internal static class ContactText
{
    public static List<ImportedContact> Read(string text, string name = "contacts.csv", Encoding? encoding = null) => Read((encoding ?? Encoding.UTF8).GetBytes(text), name);

    public static List<ImportedContact> Read(byte[] bytes, string name)
    {
        using var file = ContactFile.Open(new MemoryStream(bytes), name);
        return file.Read(null, default).ToList();
    }

    public static ContactFileHead Head(byte[] bytes, string name)
    {
        using var file = ContactFile.Open(new MemoryStream(bytes), name);
        return file.Head;
    }

    public static ContactFileHead Head(string text, string name = "contacts.csv") => Head(Encoding.UTF8.GetBytes(text), name);

    public static List<TableRow> Rows(string text, string name = "table.csv") => Table.Of(new MemoryStream(Encoding.UTF8.GetBytes(text)), name).ToList();

    public static string Reached(ImportedContact contact) =>
        string.Join(" | ", contact.Points.Select(point => $"{point.Kind} {point.Label}{(point.IsPreferred ? "*" : "")} {point.Value.Replace("\n", "/")}"));
}
